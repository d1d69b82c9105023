package io.openaisdk.api;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A client of the API whose calls return at once.
 *
 * <p>A future fails with the exception that the blocking client would throw; canceling it aborts the exchange, while
 * canceling a stage that depends on it does not. Dependent stages without an executor of their own run on threads of the
 * transport and must not block there.
 */
public interface AsyncOpenAI extends AsyncOpenAIServices, AutoCloseable {

    /**
     * Gives the same client with answers as results, whose HTTP facts can be read before they are decoded.
     *
     * @return the raw view
     */
    AsyncRawOpenAIServices raw();

    /**
     * Copies this client with other settings; it costs next to nothing.
     *
     * @param options sets what is to be different
     * @return a client that shares the connections of this one
     */
    AsyncOpenAI withOptions(Consumer<? super RequestOptions> options);

    /**
     * Calls {@code GET} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @return the body as JSON; null on the wire for an empty body
     */
    CompletableFuture<JsonValue> get(String path);

    /**
     * Calls {@code POST} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @param body the body
     * @return the body as JSON; null on the wire for an empty body
     */
    CompletableFuture<JsonValue> post(String path, JsonValue body);

    /**
     * Calls {@code PUT} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @param body the body
     * @return the body as JSON; null on the wire for an empty body
     */
    CompletableFuture<JsonValue> put(String path, JsonValue body);

    /**
     * Calls {@code PATCH} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @param body the body
     * @return the body as JSON; null on the wire for an empty body
     */
    CompletableFuture<JsonValue> patch(String path, JsonValue body);

    /**
     * Calls {@code DELETE} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @return the body as JSON; null on the wire for an empty body
     */
    CompletableFuture<JsonValue> delete(String path);

    /**
     * Calls any method on any path and gives a class of the application, mapped by the JSON codec of this client.
     *
     * @param <T> the result
     * @param method the HTTP method
     * @param path the path below the base URL, with its query string if there is one
     * @param body null for none, a {@link Model}, whatever {@link JsonValue#of} takes, or an object that the JSON codec maps
     * @param type a model, {@link JsonValue}, {@link String} for the body as it came, or a class that the JSON codec maps
     * @return the answer
     */
    <T> CompletableFuture<T> request(String method, String path, @Nullable Object body, Class<T> type);

    /**
     * Ends calls that are under way and frees the connections of this client and of all its copies.
     *
     * <p>A transport or HTTP client that the application passed in is left open.
     */
    @Override
    void close();
}
