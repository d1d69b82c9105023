package io.openaisdk.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.errors.ClientClosedException;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.AsyncHttpResponse;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpResponse;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.platform.Platform;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of calls: which credentials a request gets, and what a platform makes of it. */
class EngineTest {

    private static final Operation ORDINARY =
            Operation.of("x.create", "POST", "/x", "result=model(responses.Response)", "body=json");
    private static final Operation ADMIN =
            Operation.of("x.admin", "GET", "/organization/x", "result=model(responses.Response)", "body=none", "admin");

    private final CountingTransport transport = new CountingTransport();

    @Test
    void ordinaryOperationIsAuthenticatedByTheApiKey() {
        Settings settings = settings(s -> {});

        assertThat(authorization(engine(true).plan(settings, Invocation.of(ORDINARY, null))))
                .isEqualTo("Bearer sk-api");
    }

    @Test
    void adminOperationIsAuthenticatedByTheAdminKey() {
        Settings settings = settings(s -> s.adminCredentials(Credentials.bearer("sk-admin")));

        assertThat(authorization(engine(true).plan(settings, Invocation.of(ADMIN, null))))
                .isEqualTo("Bearer sk-admin");
        assertThat(authorization(engine(true).plan(settings, Invocation.of(ORDINARY, null))))
                .isEqualTo("Bearer sk-api");
    }

    @Test
    void missingKeyIsNamedBeforeAnythingIsSent() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> engine(true).plan(settings(s -> {}), Invocation.of(ADMIN, null)))
                .withMessage(
                        "x.admin needs an admin key. Set adminKey(...) on the client builder, or OPENAI_ADMIN_KEY.");
        Settings onlyAdmin = new SettingsBuilder(OpenAIPlatform.DEFAULT).build();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> engine(true).plan(onlyAdmin, Invocation.of(ORDINARY, null)))
                .withMessage("x.create needs an API key. Set apiKey(...) on the client builder, or OPENAI_API_KEY.");
        assertThat(transport.requests).isZero();
    }

    /** T20: a key goes nowhere but to the configured origin. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/v1/x",
                "http://api.openai.com/v1/x",
                "https://api.openai.com:8443/v1/x",
                "https://api.openai.com.evil.example/x",
                "https://api.openai.com@evil.example/x",
                "https://user@api.openai.com/x"
            })
    void otherOriginsGetNoKey(String url) {
        CallPlan plan = engine(true).planRaw(settings(s -> {}), "GET", url, null);

        assertThat(plan.credentials()).isEmpty();
        assertThat(plan.request().headers().first("Authorization")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "x", "//evil.example/x", "@evil.example/x", "https://API.openai.com/other"})
    void configuredOriginGetsTheKey(String path) {
        assertThat(authorization(engine(true).planRaw(settings(s -> {}), "GET", path, null)))
                .isEqualTo("Bearer sk-api");
    }

    @Test
    void headerOfTheCallerTakesThePlaceOfTheKey() {
        Settings own = settings(s -> s.putHeader("authorization", "Basic x"));
        Settings none = settings(s -> s.removeHeader("AUTHORIZATION"));

        CallPlan withOwn = engine(true).plan(own, Invocation.of(ORDINARY, null));
        assertThat(withOwn.credentials()).isEmpty();
        assertThat(withOwn.request().headers().all("Authorization")).containsExactly("Basic x");
        CallPlan withNone = engine(true).plan(none, Invocation.of(ORDINARY, null));
        assertThat(withNone.credentials()).isEmpty();
        assertThat(withNone.request().headers().all("Authorization")).isEmpty();
    }

    @Test
    void platformRewritesTheRequestAndBringsItsCredentials() {
        Platform platform = new Platform() {
            @Override
            public String name() {
                return "own";
            }

            @Override
            public URI baseUrl() {
                return URI.create("https://own.example/base");
            }

            @Override
            public Optional<Credentials> credentials() {
                return Optional.of(Credentials.bearer("platform-key"));
            }

            @Override
            public HttpRequest prepare(CallInfo call, HttpRequest request) {
                return request.withUri(URI.create(request.uri() + "?op=" + call.operation()));
            }
        };

        CallPlan plan = engine(true).plan(settings(s -> s.platform(platform)), Invocation.of(ORDINARY, null));
        assertThat(plan.request().uri()).hasToString("https://own.example/base/x?op=x.create");
        assertThat(authorization(plan)).isEqualTo("Bearer platform-key");
    }

    @Test
    void rawCallsAreDescribedByTheirMethodAndPath() {
        Settings settings = settings(s -> {});

        assertThat(engine(true).planRaw(settings, "PUT", "/a/b?secret=1", null).info())
                .isEqualTo(new CallInfo(
                        "PUT",
                        "PUT",
                        "/a/b",
                        false,
                        "openai",
                        settings.platform().baseUrl(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void closedClientMakesNoCalls() {
        Engine engine = engine(true);
        engine.close();
        engine.close();

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> engine.plan(settings(s -> {}), Invocation.of(ORDINARY, null)));
        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> engine.planRaw(settings(s -> {}), "GET", "/x", null));
        assertThat(transport.closings).isEqualTo(1);
    }

    @Test
    void transportOfTheApplicationStaysOpen() {
        engine(false).close();

        assertThat(transport.closings).isZero();
    }

    private Engine engine(boolean ownsTransport) {
        return new Engine(
                transport,
                ownsTransport,
                Codecs.JACKSON,
                Optional.empty(),
                List.of(),
                new Callbacks(null, false),
                new FakeTime());
    }

    private static Settings settings(Consumer<SettingsBuilder> change) {
        SettingsBuilder builder = new SettingsBuilder(OpenAIPlatform.DEFAULT).apiKey("sk-api");
        change.accept(builder);
        return builder.build();
    }

    private static String authorization(CallPlan plan) {
        return plan.credentials()
                .orElseThrow()
                .authenticate(plan.request(), new DefaultAuthContext(new CountingTransport(), Codecs.JACKSON))
                .toCompletableFuture()
                .join()
                .headers()
                .first("Authorization")
                .orElseThrow();
    }

    /** Counts what is asked of it. */
    private static final class CountingTransport implements HttpTransport {

        private int requests;
        private int closings;

        @Override
        public HttpResponse execute(HttpRequest request) {
            requests++;
            throw new UnsupportedOperationException("Plans are not sent");
        }

        @Override
        public CompletableFuture<AsyncHttpResponse> executeAsync(HttpRequest request) {
            requests++;
            throw new UnsupportedOperationException("Plans are not sent");
        }

        @Override
        public void close() {
            closings++;
        }
    }
}
