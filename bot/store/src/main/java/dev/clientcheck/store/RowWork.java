package dev.clientcheck.store;

import java.sql.SQLException;

/** Something to do with one owner's rows, all of it or nothing. */
@FunctionalInterface
interface RowWork<T> {

    T on(OwnRows rows) throws SQLException;
}
