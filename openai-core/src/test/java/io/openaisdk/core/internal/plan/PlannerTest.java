package io.openaisdk.core.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.openaisdk.api.ClientOption;
import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.core.internal.model.Codecs;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.platform.OpenAIPlatform;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.core.internal.settings.SettingsBuilder;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.AuthContext;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.http.HttpTransport;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.platform.Platform;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of calls: which credentials a request gets, and what a platform makes of it. */
class PlannerTest {

    private static final Operation ORDINARY =
            Operation.of("x.create", "POST", "/x", "result=model(responses.Response)", "body=json");
    private static final Operation ADMIN =
            Operation.of("x.admin", "GET", "/organization/x", "result=model(responses.Response)", "body=none", "admin");

    /** A key needs nothing to authenticate a request. */
    private static final AuthContext NOTHING = new AuthContext() {
        @Override
        public HttpTransport transport() {
            throw new UnsupportedOperationException();
        }

        @Override
        public JsonCodec json() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Executor executor() {
            throw new UnsupportedOperationException();
        }
    };

    private final Planner planner = new Planner(Codecs.JACKSON);

    @Test
    void ordinaryOperationIsAuthenticatedByTheApiKey() {
        Settings settings = settings(s -> {});

        assertThat(authorization(planner.plan(settings, Invocation.of(ORDINARY, null))))
                .isEqualTo("Bearer sk-api");
    }

    @Test
    void adminOperationIsAuthenticatedByTheAdminKey() {
        Settings settings = settings(s -> s.adminCredentials(Credentials.bearer("sk-admin")));

        assertThat(authorization(planner.plan(settings, Invocation.of(ADMIN, null))))
                .isEqualTo("Bearer sk-admin");
        assertThat(authorization(planner.plan(settings, Invocation.of(ORDINARY, null))))
                .isEqualTo("Bearer sk-api");
    }

    @Test
    void missingKeyIsNamed() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> planner.plan(settings(s -> {}), Invocation.of(ADMIN, null)))
                .withMessage(
                        "x.admin needs an admin key. Set adminKey(...) on the client builder, or OPENAI_ADMIN_KEY.");
        Settings onlyAdmin = new SettingsBuilder(OpenAIPlatform.DEFAULT).build();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> planner.plan(onlyAdmin, Invocation.of(ORDINARY, null)))
                .withMessage("x.create needs an API key. Set apiKey(...) on the client builder, or OPENAI_API_KEY.");
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
        CallPlan plan = planner.planRaw(settings(s -> {}), "GET", url, null);

        assertThat(plan.credentials()).isEmpty();
        assertThat(plan.request().headers().first("Authorization")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "x", "//evil.example/x", "@evil.example/x", "https://API.openai.com/other"})
    void configuredOriginGetsTheKey(String path) {
        assertThat(authorization(planner.planRaw(settings(s -> {}), "GET", path, null)))
                .isEqualTo("Bearer sk-api");
    }

    @Test
    void headerOfTheCallerTakesThePlaceOfTheKey() {
        Settings own = settings(s -> s.putHeader("authorization", "Basic x"));
        Settings none = settings(s -> s.removeHeader("AUTHORIZATION"));

        CallPlan withOwn = planner.plan(own, Invocation.of(ORDINARY, null));
        assertThat(withOwn.credentials()).isEmpty();
        assertThat(withOwn.request().headers().all("Authorization")).containsExactly("Basic x");
        CallPlan withNone = planner.plan(none, Invocation.of(ORDINARY, null));
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

        CallPlan plan = planner.plan(settings(s -> s.platform(platform)), Invocation.of(ORDINARY, null));
        assertThat(plan.request().uri()).hasToString("https://own.example/base/x?op=x.create");
        assertThat(authorization(plan)).isEqualTo("Bearer platform-key");
    }

    @Test
    void rawCallsAreDescribedByTheirMethodAndPath() {
        Settings settings = settings(s -> {});

        assertThat(planner.planRaw(settings, "PUT", "/a/b?secret=1", null).info())
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

    private static Settings settings(Consumer<SettingsBuilder> change) {
        SettingsBuilder builder = new SettingsBuilder(OpenAIPlatform.DEFAULT).set(ClientOption.API_KEY, "sk-api");
        change.accept(builder);
        return builder.build();
    }

    private static String authorization(CallPlan plan) {
        return plan.credentials()
                .orElseThrow()
                .authenticate(plan.request(), NOTHING)
                .toCompletableFuture()
                .join()
                .headers()
                .first("Authorization")
                .orElseThrow();
    }
}
