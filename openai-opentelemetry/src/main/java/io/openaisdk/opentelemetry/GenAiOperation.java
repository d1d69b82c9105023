package io.openaisdk.opentelemetry;

import io.openaisdk.spi.CallInfo;
import org.jspecify.annotations.Nullable;

/** The operations that the GenAI conventions speak of. Whatever else a client calls asks no model for anything. */
enum GenAiOperation {
    CHAT_COMPLETION("chat"),
    RESPONSE("chat"),
    COMPLETION("text_completion"),
    EMBEDDING("embeddings"),
    IMAGE("generate_content"),
    SPEECH("generate_content"),
    TRANSCRIPT("generate_content"),
    SEARCH("retrieval");

    private final String wellKnownName;

    GenAiOperation(String wellKnownName) {
        this.wellKnownName = wellKnownName;
    }

    /** Finds the operation by its path, so that a call by hand of a path that is known is found too; null for any other. */
    static @Nullable GenAiOperation of(CallInfo call) {
        if (!call.method().equals("POST")) {
            return null;
        }
        return switch (call.path().startsWith("/") ? call.path() : "/" + call.path()) {
            case "/chat/completions" -> CHAT_COMPLETION;
            case "/responses" -> RESPONSE;
            case "/completions" -> COMPLETION;
            case "/embeddings" -> EMBEDDING;
            case "/images/generations", "/images/edits", "/images/variations" -> IMAGE;
            case "/audio/speech" -> SPEECH;
            case "/audio/transcriptions", "/audio/translations" -> TRANSCRIPT;
            case "/vector_stores/{vectorStoreId}/search" -> SEARCH;
            default -> null;
        };
    }

    /** One of the names of the registry. */
    String wellKnownName() {
        return wellKnownName;
    }

    /** The type of OpenAI's interface; null where the registry has none. */
    @Nullable
    String apiType() {
        return switch (this) {
            case CHAT_COMPLETION -> "chat_completions";
            case RESPONSE -> "responses";
            default -> null;
        };
    }
}
