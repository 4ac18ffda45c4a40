package dev.clientcheck.web.chat;

import dev.clientcheck.engine.turn.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A whole reply on the page, and all that can be done with it. */
record Screen(Html past, Html live, Map<String, Offer> offers, List<Part.Form.Field> fields) {

    static final Screen EMPTY = of(List.of());

    static Screen of(List<Piece> pieces) {
        var offers = new LinkedHashMap<String, Offer>();
        var fields = new ArrayList<Part.Form.Field>();
        for (Piece piece : pieces) {
            piece.offers().forEach(offers::putIfAbsent);
            fields.addAll(piece.fields());
        }
        return new Screen(
                Html.of(pieces.stream().map(Piece::past).toList()),
                Html.of(pieces.stream().map(Piece::live).toList()),
                offers,
                fields);
    }
}
