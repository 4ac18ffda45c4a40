package dev.clientcheck.testkit.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clientcheck.testkit.Json;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One call of the API, with its body and the files that came along. */
record ApiCall(String operation, Context context, JsonNode body, List<UploadedFile> files) {

    static ApiCall read(String operation, Context context) {
        String type = context.contentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return new ApiCall(operation, context, Json.read(context.body()), List.of());
        }
        List<UploadedFile> files = context.uploadedFileMap().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(file -> read(entry.getKey(), file)))
                .toList();
        String payload = context.formParam("payload_json");
        return new ApiCall(operation, context, payload == null ? Json.object() : Json.read(payload), files);
    }

    private static UploadedFile read(String field, io.javalin.http.UploadedFile file) {
        String type = file.contentType();
        try (InputStream content = file.content()) {
            return new UploadedFile(
                    field, file.filename(), type == null ? "application/octet-stream" : type, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String parameter(String name) {
        return context.pathParam(name);
    }

    boolean flag(String query) {
        return "true".equals(context.queryParam(query));
    }

    String text(String key) {
        return Json.text(body, key);
    }

    /** Returns what stands under a key of the body; the files belong to it. */
    JsonNode under(String key) {
        return body.path(key) instanceof ObjectNode object ? object : Json.object();
    }
}
