package io.openaisdk.core.internal.client;

import io.openaisdk.api.AsyncOpenAI;
import io.openaisdk.api.JsonValue;
import io.openaisdk.api.OpenAI;
import io.openaisdk.api.RawOpenAIServices;
import io.openaisdk.api.RequestOptions;
import io.openaisdk.core.internal.call.BlockingCalls;
import io.openaisdk.core.internal.call.Engine;
import io.openaisdk.core.internal.generated.OpenAIServicesImpl;
import io.openaisdk.core.internal.generated.RawOpenAIServicesImpl;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The blocking client. */
public final class DefaultOpenAI extends OpenAIServicesImpl implements OpenAI {

    private final Engine engine;
    private final Settings settings;
    private final BlockingCalls calls;

    /**
     * Makes a client.
     *
     * @param engine what it shares with its copies
     * @param settings what is its own
     */
    public DefaultOpenAI(Engine engine, Settings settings) {
        this(engine, settings, new BlockingCalls(engine, settings));
    }

    private DefaultOpenAI(Engine engine, Settings settings, BlockingCalls calls) {
        super(calls);
        this.engine = engine;
        this.settings = settings;
        this.calls = calls;
    }

    @Override
    public AsyncOpenAI async() {
        return new DefaultAsyncOpenAI(engine, settings);
    }

    @Override
    public RawOpenAIServices raw() {
        return new RawOpenAIServicesImpl(calls::raw);
    }

    @Override
    public OpenAI withOptions(Consumer<? super RequestOptions> options) {
        SettingsBuilder changed = new SettingsBuilder(settings);
        options.accept(changed);
        return new DefaultOpenAI(engine, changed.build());
    }

    @Override
    public JsonValue get(String path) {
        return request("GET", path, null, JsonValue.class);
    }

    @Override
    public JsonValue post(String path, JsonValue body) {
        return request("POST", path, body, JsonValue.class);
    }

    @Override
    public JsonValue put(String path, JsonValue body) {
        return request("PUT", path, body, JsonValue.class);
    }

    @Override
    public JsonValue patch(String path, JsonValue body) {
        return request("PATCH", path, body, JsonValue.class);
    }

    @Override
    public JsonValue delete(String path) {
        return request("DELETE", path, null, JsonValue.class);
    }

    @Override
    public <T> T request(String method, String path, @Nullable Object body, Class<T> type) {
        return calls.request(method, path, body, type);
    }

    @Override
    public void close() {
        engine.close();
    }

    @Override
    public String toString() {
        return "OpenAI[" + settings.address() + "]";
    }
}
