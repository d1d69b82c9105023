package io.openaisdk.benchmarks.openaisdk;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.FloatVector;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.chat.completions.ChatCompletionChunk;
import io.openaisdk.api.embeddings.Embedding;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.api.responses.Response;
import io.openaisdk.api.responses.ResponseStreamEvent;
import io.openaisdk.api.responses.ResponseTextDeltaEvent;
import io.openaisdk.benchmarks.client.BenchmarkClient;
import io.openaisdk.core.OpenAIClient;
import io.openaisdk.core.OpenAIClientBuilder;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** This SDK on the transport and the codec that are on the class path. */
public final class OpenAISdk implements BenchmarkClient {

    /** Says that events are delivered where they arrive, as those want it who never block. */
    private static final String EVENTS_ON_TRANSPORT_THREAD = "benchmark.eventsOnTransportThread";

    private final OpenAI client;

    /**
     * Makes a client.
     *
     * @param baseUrl the base URL
     */
    public OpenAISdk(String baseUrl) {
        // As an application with 5,000 streams at once sets it; the default of 1,000 would have four of five wait.
        OpenAIClientBuilder builder =
                OpenAIClient.builder().baseUrl(baseUrl).apiKey(API_KEY).maxConnections(10_000);
        if (Boolean.getBoolean(EVENTS_ON_TRANSPORT_THREAD)) {
            builder.eventsOnTransportThread();
        }
        this.client = builder.build();
    }

    @Override
    public String chat() {
        return text(client.chat().completions().create(p -> p.model(MODEL).addUserMessage(PROMPT)));
    }

    @Override
    public CompletableFuture<String> chatAsync() {
        return client.async()
                .chat()
                .completions()
                .create(p -> p.model(MODEL).addUserMessage(PROMPT))
                .thenApply(OpenAISdk::text);
    }

    @Override
    public String response() {
        return client.responses().create(p -> p.model(MODEL).input(PROMPT)).outputText();
    }

    @Override
    public CompletableFuture<String> responseAsync() {
        return client.async()
                .responses()
                .create(p -> p.model(MODEL).input(PROMPT))
                .thenApply(Response::outputText);
    }

    @Override
    public long chatStream() {
        long characters = 0;
        try (EventStream<ChatCompletionChunk> chunks =
                client.chat().completions().createStreaming(p -> p.model(MODEL).addUserMessage(PROMPT))) {
            for (ChatCompletionChunk chunk : chunks) {
                characters += length(chunk);
            }
        }
        return characters;
    }

    @Override
    public long responseStream() {
        long characters = 0;
        try (EventStream<ResponseStreamEvent> events =
                client.responses().createStreaming(p -> p.model(MODEL).input(PROMPT))) {
            for (ResponseStreamEvent event : events) {
                if (event instanceof ResponseTextDeltaEvent delta) {
                    characters += delta.delta().length();
                }
            }
        }
        return characters;
    }

    @Override
    public CompletableFuture<Long> chatStreamAsync(Runnable onText) {
        AtomicLong characters = new AtomicLong();
        return client.async()
                .chat()
                .completions()
                .createStreaming(p -> p.model(MODEL).addUserMessage(PROMPT))
                .forEach(chunk -> {
                    int length = length(chunk);
                    if (length > 0) {
                        characters.addAndGet(length);
                        onText.run();
                    }
                })
                .thenApply(end -> characters.get());
    }

    @Override
    public double embeddings(boolean base64) {
        double sum = 0;
        for (Embedding embedding : client.embeddings()
                .create(p -> p.model(MODEL).input(PROMPT).encodingFormat(base64 ? "base64" : "float"))
                .data()) {
            FloatVector vector = embedding.embedding();
            for (int i = 0; i < vector.size(); i++) {
                sum += vector.at(i);
            }
        }
        return sum;
    }

    @Override
    public String upload(Path file) {
        return client.files()
                .create(p -> p.file(file).purpose(FilePurpose.USER_DATA))
                .id();
    }

    @Override
    public void close() {
        client.close();
    }

    private static String text(ChatCompletion completion) {
        return completion.choices().get(0).message().content().orElse("");
    }

    private static int length(ChatCompletionChunk chunk) {
        return chunk.choices().get(0).delta().content().orElse("").length();
    }
}
