package io.openaisdk.benchmarks.langchain4j;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiResponsesChatModel;
import dev.langchain4j.model.openai.OpenAiResponsesStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.openaisdk.benchmarks.client.BenchmarkClient;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * LangChain4j with its defaults. It has a model for each kind of call, made when it is first used; only streams are
 * asynchronous, and there is no upload.
 */
public final class LangChain4jClient implements BenchmarkClient {

    private final Lazy<ChatModel> chat;
    private final Lazy<ChatModel> responses;
    private final Lazy<StreamingChatModel> chatStreams;
    private final Lazy<StreamingChatModel> responseStreams;
    private final Lazy<EmbeddingModel> numbers;
    private final Lazy<EmbeddingModel> base64;

    /**
     * Makes a client.
     *
     * @param baseUrl the base URL
     */
    public LangChain4jClient(String baseUrl) {
        chat = new Lazy<>(() -> OpenAiChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey(API_KEY)
                .modelName(MODEL)
                .build());
        responses = new Lazy<>(() -> OpenAiResponsesChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey(API_KEY)
                .modelName(MODEL)
                .build());
        chatStreams = new Lazy<>(() -> OpenAiStreamingChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey(API_KEY)
                .modelName(MODEL)
                .build());
        responseStreams = new Lazy<>(() -> OpenAiResponsesStreamingChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey(API_KEY)
                .modelName(MODEL)
                .build());
        numbers = new Lazy<>(() -> embeddingModel(baseUrl, "float"));
        base64 = new Lazy<>(() -> embeddingModel(baseUrl, "base64"));
    }

    private static EmbeddingModel embeddingModel(String baseUrl, String format) {
        return OpenAiEmbeddingModel.builder()
                .baseUrl(baseUrl)
                .apiKey(API_KEY)
                .modelName(MODEL)
                .encodingFormat(format)
                .build();
    }

    @Override
    public String chat() {
        return chat.get().chat(PROMPT);
    }

    @Override
    public String response() {
        return responses.get().chat(PROMPT);
    }

    @Override
    public long chatStream() {
        return stream(chatStreams.get(), () -> {}).join();
    }

    @Override
    public long responseStream() {
        return stream(responseStreams.get(), () -> {}).join();
    }

    @Override
    public CompletableFuture<Long> chatStreamAsync(Runnable onText) {
        return stream(chatStreams.get(), onText);
    }

    @Override
    public double embeddings(boolean asBase64) {
        double sum = 0;
        for (Embedding embedding : (asBase64 ? base64 : numbers)
                .get()
                .embedAll(List.of(TextSegment.from(PROMPT)))
                .content()) {
            for (float element : embedding.vector()) {
                sum += element;
            }
        }
        return sum;
    }

    private static CompletableFuture<Long> stream(StreamingChatModel model, Runnable onText) {
        CompletableFuture<Long> result = new CompletableFuture<>();
        AtomicLong characters = new AtomicLong();
        model.chat(PROMPT, new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String text) {
                characters.addAndGet(text.length());
                onText.run();
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                result.complete(characters.get());
            }

            @Override
            public void onError(Throwable problem) {
                result.completeExceptionally(problem);
            }
        });
        return result;
    }

    /** Makes a model once, when it is wanted: a cold start must not pay for the others. */
    private static final class Lazy<T> {

        private final Supplier<T> factory;
        private final AtomicReference<T> made = new AtomicReference<>();

        Lazy(Supplier<T> factory) {
            this.factory = factory;
        }

        T get() {
            T known = made.get();
            if (known == null) {
                made.compareAndSet(null, factory.get());
                known = Objects.requireNonNull(made.get());
            }
            return known;
        }
    }
}
