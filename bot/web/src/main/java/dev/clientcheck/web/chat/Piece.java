package dev.clientcheck.web.chat;

import dev.clientcheck.engine.turn.Part;
import java.util.List;
import java.util.Map;

/**
 * One part of a reply on the page.
 *
 * @param past how it looks once the conversation has moved on: what was said stays, what could be done goes
 * @param live how it looks as long as it is the latest
 * @param offers what can be pressed or picked in it, by the value that comes back
 * @param fields what can be filled in
 */
record Piece(Html past, Html live, Map<String, Offer> offers, List<Part.Form.Field> fields) {

    static final Piece NOTHING = said(Html.NOTHING);

    /** Something that stays. */
    static Piece said(Html html) {
        return new Piece(html, html, Map.of(), List.of());
    }

    /** Something that goes. */
    static Piece offered(Html html, Map<String, Offer> offers) {
        return new Piece(Html.NOTHING, html, offers, List.of());
    }
}
