package io.openaisdk.benchmarks.simpleopenai;

import io.github.sashirestela.cleverclient.Event;
import io.github.sashirestela.openai.SimpleOpenAI;
import io.github.sashirestela.openai.domain.chat.Chat;
import io.github.sashirestela.openai.domain.chat.ChatMessage.UserMessage;
import io.github.sashirestela.openai.domain.chat.ChatRequest;
import io.github.sashirestela.openai.domain.embedding.EmbeddingBase64;
import io.github.sashirestela.openai.domain.embedding.EmbeddingFloat;
import io.github.sashirestela.openai.domain.embedding.EmbeddingRequest;
import io.github.sashirestela.openai.domain.file.FileRequest;
import io.github.sashirestela.openai.domain.response.Response;
import io.github.sashirestela.openai.domain.response.ResponseRequest;
import io.github.sashirestela.openai.domain.response.stream.EventName;
import io.github.sashirestela.openai.domain.response.stream.ResponseOutputTextEvent;
import io.openaisdk.benchmarks.client.BenchmarkClient;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The client simple-openai with its defaults, on the HTTP client of the JDK. All of its calls are asynchronous. */
public final class SimpleOpenAIClient implements BenchmarkClient {

    private final SimpleOpenAI client;

    /**
     * Makes a client.
     *
     * @param baseUrl the base URL
     */
    public SimpleOpenAIClient(String baseUrl) {
        // Its paths begin with /v1.
        this.client = SimpleOpenAI.builder()
                .baseUrl(baseUrl.replaceFirst("/v1$", ""))
                .apiKey(API_KEY)
                .build();
    }

    @Override
    public String chat() {
        return chatAsync().join();
    }

    @Override
    public CompletableFuture<String> chatAsync() {
        return client.chatCompletions().create(chatRequest()).thenApply(Chat::firstContent);
    }

    @Override
    public String response() {
        return responseAsync().join();
    }

    @Override
    public CompletableFuture<String> responseAsync() {
        return client.responses().create(responseRequest()).thenApply(Response::outputText);
    }

    @Override
    public long chatStream() {
        return count(client.chatCompletions().createStream(chatRequest()).join(), () -> {});
    }

    @Override
    public long responseStream() {
        long characters = 0;
        try (Stream<Event> events =
                client.responses().createStream(responseRequest()).join()) {
            for (Iterator<Event> rest = events.iterator(); rest.hasNext(); ) {
                Event event = rest.next();
                // One class stands for deltas and for the whole text at the end; the name tells them apart.
                if (event.getName().equals(EventName.RESPONSE_OUTPUT_TEXT_DELTA)
                        && event.getData() instanceof ResponseOutputTextEvent delta) {
                    characters += delta.getText().length();
                }
            }
        }
        return characters;
    }

    @Override
    public CompletableFuture<Long> chatStreamAsync(Runnable onText) {
        return client.chatCompletions().createStream(chatRequest()).thenApply(chunks -> count(chunks, onText));
    }

    @Override
    public double embeddings(boolean base64) {
        EmbeddingRequest.EmbeddingRequestBuilder request =
                EmbeddingRequest.builder().model(MODEL).input(PROMPT);
        double sum = 0;
        if (base64) {
            for (EmbeddingBase64 embedding : client.embeddings()
                    .createBase64(request.encodingFormat(EmbeddingRequest.EncodingFormat.BASE64)
                            .build())
                    .join()
                    .getData()) {
                sum += sum(embedding.getEmbedding());
            }
        } else {
            for (EmbeddingFloat embedding : client.embeddings()
                    .create(request.encodingFormat(EmbeddingRequest.EncodingFormat.FLOAT)
                            .build())
                    .join()
                    .getData()) {
                for (double element : embedding.getEmbedding()) {
                    sum += element;
                }
            }
        }
        return sum;
    }

    /** Decodes a vector, which this client leaves to its users. */
    private static double sum(String base64) {
        FloatBuffer elements = ByteBuffer.wrap(Base64.getDecoder().decode(base64))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer();
        double sum = 0;
        while (elements.hasRemaining()) {
            sum += elements.get();
        }
        return sum;
    }

    @Override
    public String upload(Path file) {
        return client.files()
                .create(FileRequest.builder()
                        .file(file)
                        .purpose(FileRequest.PurposeType.USER_DATA)
                        .build())
                .join()
                .getId();
    }

    private static long count(Stream<Chat> chunks, Runnable onText) {
        long characters = 0;
        try (chunks) {
            for (Iterator<Chat> rest = chunks.iterator(); rest.hasNext(); ) {
                String text = rest.next().firstContent();
                if (text != null && !text.isEmpty()) {
                    characters += text.length();
                    onText.run();
                }
            }
        }
        return characters;
    }

    private static ChatRequest chatRequest() {
        return ChatRequest.builder()
                .model(MODEL)
                .message(UserMessage.of(PROMPT))
                .build();
    }

    private static ResponseRequest responseRequest() {
        return ResponseRequest.builder().model(MODEL).input(PROMPT).build();
    }
}
