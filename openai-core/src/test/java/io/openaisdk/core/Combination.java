package io.openaisdk.core;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.OpenAI;
import io.openaisdk.core.internal.attempt.CallContext;
import io.openaisdk.core.internal.call.Engine;
import io.openaisdk.core.internal.client.DefaultOpenAI;
import io.openaisdk.core.internal.concurrent.Callbacks;
import io.openaisdk.core.internal.concurrent.Time;
import io.openaisdk.core.internal.config.Environment.Found;
import io.openaisdk.core.internal.config.Plugins;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.http.TransportConfig;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.json.JsonLimits;
import io.openaisdk.spi.retry.RetryStrategy;
import io.openaisdk.testsupport.LoopbackServer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A transport with a JSON codec; what the SDK does must not depend on which. */
public enum Combination {
    APACHE_JACKSON("apache", "jackson"),
    APACHE_JACKSON3("apache", "jackson3"),
    APACHE_GSON("apache", "gson"),
    OKHTTP_JACKSON("okhttp", "jackson"),
    OKHTTP_GSON("okhttp", "gson"),
    JDK_JACKSON("jdk", "jackson"),
    JDK_GSON("jdk", "gson");

    public static final String KEY = "sk-test-0123456789";

    private final String transport;
    private final String json;

    Combination(String transport, String json) {
        this.transport = transport;
        this.json = json;
    }

    public String transportName() {
        return transport;
    }

    public String jsonName() {
        return json;
    }

    /** A builder that lacks nothing, as users have it. */
    public OpenAIClientBuilder builder(LoopbackServer server) {
        return builder(server.url());
    }

    public OpenAIClientBuilder builder(String url) {
        return OpenAIClient.builder()
                .apiKey(KEY)
                .baseUrl(url)
                .transport(transport)
                .json(json)
                .autoDiscovery(false);
    }

    public OpenAI client(LoopbackServer server) {
        return builder(server).build();
    }

    /** A client whose time is that of the test, with a strategy of its own. */
    public OpenAI client(LoopbackServer server, Time time, Optional<RetryStrategy> strategy) {
        SettingsBuilder settings = new SettingsBuilder(OpenAIPlatform.at(server.url())).set(ClientOption.API_KEY, KEY);
        return new DefaultOpenAI(
                new Engine(new CallContext(
                        newTransport(), true, newCodec(), strategy, List.of(), new Callbacks(null, false), time)),
                settings.build());
    }

    /** A client whose time is that of the test. */
    public OpenAI client(LoopbackServer server, Time time, Consumer<SettingsBuilder> options) {
        SettingsBuilder settings = new SettingsBuilder(OpenAIPlatform.at(server.url()));
        settings.apiKey(KEY);
        options.accept(settings);
        return new DefaultOpenAI(
                new Engine(new CallContext(
                        newTransport(),
                        true,
                        newCodec(),
                        Optional.empty(),
                        List.of(),
                        new Callbacks(null, false),
                        time)),
                settings.build());
    }

    public HttpTransport newTransport() {
        return newTransport(TransportConfig.DEFAULT);
    }

    public HttpTransport newTransport(TransportConfig config) {
        return Plugins.transport(Optional.of(new Found(transport, "the test")), config);
    }

    public JsonCodec newCodec() {
        return Plugins.codec(Optional.of(new Found(json, "the test")), JsonLimits.DEFAULT);
    }
}
