package io.openaisdk.core.internal.client;

import io.openaisdk.api.AsyncOpenAI;
import io.openaisdk.api.AsyncRawOpenAIServices;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.RequestOptions;
import io.openaisdk.core.internal.call.AsyncCalls;
import io.openaisdk.core.internal.call.Engine;
import io.openaisdk.core.internal.generated.AsyncOpenAIServicesImpl;
import io.openaisdk.core.internal.generated.AsyncRawOpenAIServicesImpl;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The asynchronous client. */
final class DefaultAsyncOpenAI extends AsyncOpenAIServicesImpl implements AsyncOpenAI {

    private final Engine engine;
    private final Settings settings;
    private final AsyncCalls calls;

    DefaultAsyncOpenAI(Engine engine, Settings settings) {
        this(engine, settings, new AsyncCalls(engine, settings));
    }

    private DefaultAsyncOpenAI(Engine engine, Settings settings, AsyncCalls calls) {
        super(calls);
        this.engine = engine;
        this.settings = settings;
        this.calls = calls;
    }

    @Override
    public AsyncRawOpenAIServices raw() {
        return new AsyncRawOpenAIServicesImpl(calls::raw);
    }

    @Override
    public AsyncOpenAI withOptions(Consumer<? super RequestOptions> options) {
        SettingsBuilder changed = new SettingsBuilder(settings);
        options.accept(changed);
        return new DefaultAsyncOpenAI(engine, changed.build());
    }

    @Override
    public CompletableFuture<JsonValue> get(String path) {
        return request("GET", path, null, JsonValue.class);
    }

    @Override
    public CompletableFuture<JsonValue> post(String path, JsonValue body) {
        return request("POST", path, body, JsonValue.class);
    }

    @Override
    public CompletableFuture<JsonValue> put(String path, JsonValue body) {
        return request("PUT", path, body, JsonValue.class);
    }

    @Override
    public CompletableFuture<JsonValue> patch(String path, JsonValue body) {
        return request("PATCH", path, body, JsonValue.class);
    }

    @Override
    public CompletableFuture<JsonValue> delete(String path) {
        return request("DELETE", path, null, JsonValue.class);
    }

    @Override
    public <T> CompletableFuture<T> request(String method, String path, @Nullable Object body, Class<T> type) {
        return calls.request(method, path, body, type);
    }

    @Override
    public void close() {
        engine.close();
    }

    @Override
    public String toString() {
        return "AsyncOpenAI[" + settings.address() + "]";
    }
}
