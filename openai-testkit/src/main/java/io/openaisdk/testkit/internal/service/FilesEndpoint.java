package io.openaisdk.testkit.internal.service;

import io.openaisdk.api.JsonValue;
import io.openaisdk.testkit.internal.wire.ApiError;
import io.openaisdk.testkit.internal.wire.Call;
import io.openaisdk.testkit.internal.wire.HttpReply;
import io.openaisdk.testkit.internal.wire.Ids;
import io.openaisdk.testkit.internal.wire.Json;
import io.openaisdk.testkit.internal.wire.Members;
import io.openaisdk.testkit.internal.wire.Part;
import java.util.List;
import java.util.Optional;

/** Serves {@code /files}, from memory. */
final class FilesEndpoint {

    private static final List<String> PURPOSES =
            List.of("assistants", "batch", "fine-tune", "vision", "user_data", "evals");

    private final Ids ids;
    private final Store<StoredFile> files = new Store<>();

    FilesEndpoint(Ids ids) {
        this.ids = ids;
    }

    private static final class StoredFile {
        private final JsonValue object;
        private final byte[] content;

        StoredFile(JsonValue object, byte[] content) {
            this.object = object;
            this.content = content;
        }

        JsonValue object() {
            return object;
        }
    }

    HttpReply create(Exchange exchange) {
        Call call = exchange.call();
        Part file = call.parts().stream()
                .filter(part -> part.name().equals("file"))
                .findFirst()
                .orElseThrow(() -> ApiError.missing("file"));
        String fileName = file.fileName()
                .orElseThrow(() -> ApiError.badRequest("The part 'file' needs a filename.", "file", null));
        String purpose = call.partText("purpose").orElseThrow(() -> ApiError.missing("purpose"));
        if (!PURPOSES.contains(purpose)) {
            throw ApiError.invalidValue("purpose", "'" + purpose + "' is not one of " + PURPOSES + ".");
        }
        String id = ids.alphanumeric("file-");
        long now = Now.seconds();
        JsonValue object = Members.of("id", id)
                .put("object", "file")
                .put("bytes", file.content().length)
                .put("created_at", now)
                .put("filename", fileName)
                .put("purpose", purpose)
                .put("status", "processed")
                .put("status_details", null)
                .putPresent("expires_at", lifetime(call).map(seconds -> now + seconds))
                .json();
        files.put(id, new StoredFile(object, file.content()));
        return HttpReply.json(object);
    }

    private static Optional<Long> lifetime(Call call) {
        try {
            return call.partText("expires_after[seconds]").map(Long::valueOf);
        } catch (NumberFormatException e) {
            throw ApiError.invalidType("expires_after[seconds]", "an integer");
        }
    }

    HttpReply list(Exchange exchange) {
        Optional<String> purpose = exchange.call().queryParam("purpose");
        List<JsonValue> matching = files.all().stream()
                .map(StoredFile::object)
                .filter(file -> purpose.isEmpty() || Json.text(file, "purpose").equals(purpose))
                .toList();
        return Pages.FILES.reply(exchange.call(), matching);
    }

    HttpReply retrieve(Exchange exchange) {
        return HttpReply.json(stored(exchange.id()).object());
    }

    HttpReply content(Exchange exchange) {
        return HttpReply.bytes(200, "application/octet-stream", stored(exchange.id()).content);
    }

    HttpReply delete(Exchange exchange) {
        stored(exchange.id());
        files.remove(exchange.id());
        return HttpReply.json(Members.of("id", exchange.id())
                .put("object", "file")
                .put("deleted", true)
                .json());
    }

    private StoredFile stored(String id) {
        return files.get(id).orElseThrow(() -> ApiError.notFound("No such File object: " + id, "id", null));
    }
}
