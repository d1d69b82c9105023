package io.openaisdk.api;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A client of the API that blocks until the answer is there.
 *
 * <p>Clients are safe for use by many threads and meant to be kept: one holds the connections of all its calls. Copies from
 * {@link #withOptions} and the other views ({@link #async()}, {@link #raw()}) share them, and closing any of them closes all.
 * Every call may throw the subclasses of {@link io.openaisdk.api.errors.OpenAIException}.
 */
public interface OpenAI extends OpenAIServices, AutoCloseable {

    /**
     * Gives the same client with futures and publishers as results.
     *
     * @return the asynchronous view
     */
    AsyncOpenAI async();

    /**
     * Gives the same client with answers as results, whose HTTP facts can be read before they are decoded.
     *
     * @return the raw view
     */
    RawOpenAIServices raw();

    /**
     * Copies this client with other settings; it costs next to nothing.
     *
     * @param options sets what is to be different
     * @return a client that shares the connections of this one
     */
    OpenAI withOptions(Consumer<? super RequestOptions> options);

    /**
     * Calls {@code GET} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @return the body as JSON; null on the wire for an empty body
     */
    JsonValue get(String path);

    /**
     * Calls {@code POST} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @param body the body
     * @return the body as JSON; null on the wire for an empty body
     */
    JsonValue post(String path, JsonValue body);

    /**
     * Calls {@code PUT} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @param body the body
     * @return the body as JSON; null on the wire for an empty body
     */
    JsonValue put(String path, JsonValue body);

    /**
     * Calls {@code PATCH} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @param body the body
     * @return the body as JSON; null on the wire for an empty body
     */
    JsonValue patch(String path, JsonValue body);

    /**
     * Calls {@code DELETE} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @return the body as JSON; null on the wire for an empty body
     */
    JsonValue delete(String path);

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
    <T> T request(String method, String path, @Nullable Object body, Class<T> type);

    /**
     * Ends calls that are under way and frees the connections of this client and of all its copies.
     *
     * <p>A transport or HTTP client that the application passed in is left open.
     */
    @Override
    void close();
}
