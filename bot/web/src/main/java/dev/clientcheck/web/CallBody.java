package dev.clientcheck.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Reads what was sent, up to a bound, so that its text and its bytes are the same thing. */
final class CallBody {

    static final int MOST_BYTES = 1_000_000;

    private CallBody() {}

    static String read(InputStream sent) throws IOException, RefusedCall {
        byte[] bytes = sent.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new RefusedCall(413);
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new RefusedCall(400);
        }
    }
}
