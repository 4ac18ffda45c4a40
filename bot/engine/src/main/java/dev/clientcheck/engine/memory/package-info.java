/** What lasts beyond a turn, and the small ports through which it is kept. */
@NullMarked
package dev.clientcheck.engine.memory;

import org.jspecify.annotations.NullMarked;
