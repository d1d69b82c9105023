package io.openaisdk.api;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A client of the API whose calls block until their result is there.
 *
 * <p>Clients are safe for use by many threads and meant to be kept: one holds the connections of all its calls. Copies from
 * {@link #withOptions} and the other views ({@link #async()}, {@link #raw()}) share them, and closing any of them closes all.
 * A call that fails throws a subclass of {@link io.openaisdk.api.errors.OpenAIException}.
 */
public interface OpenAI extends OpenAIServices, AutoCloseable {

    /**
     * Returns a view of this client whose results are futures and publishers.
     *
     * @return the asynchronous view
     */
    AsyncOpenAI async();

    /**
     * Returns a view of this client whose results are responses: their HTTP metadata can be read before the body is decoded.
     *
     * @return the raw view
     */
    RawOpenAIServices raw();

    /**
     * Returns a copy of this client with other settings; making one is cheap.
     *
     * @param options sets what is to be different
     * @return a client that shares the connections of this one
     */
    OpenAI withOptions(Consumer<? super RequestOptions> options);

    /**
     * Calls {@code GET} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @return the body as JSON; a JSON null for an empty body
     */
    JsonValue get(String path);

    /**
     * Calls {@code POST} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @param body the body
     * @return the body as JSON; a JSON null for an empty body
     */
    JsonValue post(String path, JsonValue body);

    /**
     * Calls {@code PUT} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @param body the body
     * @return the body as JSON; a JSON null for an empty body
     */
    JsonValue put(String path, JsonValue body);

    /**
     * Calls {@code PATCH} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @param body the body
     * @return the body as JSON; a JSON null for an empty body
     */
    JsonValue patch(String path, JsonValue body);

    /**
     * Calls {@code DELETE} on any path, with the authentication, retries and errors of this client.
     *
     * @param path the path below the base URL, with its query string if there is one
     * @return the body as JSON; a JSON null for an empty body
     */
    JsonValue delete(String path);

    /**
     * Calls any method on any path, and decodes the response to a type of the caller's choice.
     *
     * @param <T> the result
     * @param method the HTTP method
     * @param path the path below the base URL, with its query string if there is one
     * @param body null for none, a {@link Model}, whatever {@link JsonValue#of} takes, or an object that the JSON codec maps
     * @param type a model, {@link JsonValue}, {@link String} for the body as it came, or a class that the JSON codec maps
     * @return the decoded body
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
