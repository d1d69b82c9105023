package io.openaisdk.core.internal.plan;

import io.openaisdk.api.errors.ConfigurationException;
import io.openaisdk.api.errors.InvalidRequestException;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.ModelName;
import io.openaisdk.core.internal.operation.Operation;
import io.openaisdk.core.internal.settings.Settings;
import io.openaisdk.spi.CallInfo;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.http.HttpRequest;
import io.openaisdk.spi.json.JsonCodec;
import io.openaisdk.spi.platform.Platform;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans calls: the request, its credentials, and its time bounds. */
public final class Planner {

    private final RequestEncoder encoder;

    /**
     * Creates a planner.
     *
     * @param codec writes JSON
     */
    public Planner(JsonCodec codec) {
        this.encoder = new RequestEncoder(codec);
    }

    /**
     * Plans a call of an operation.
     *
     * @param settings the settings of the call
     * @param invocation the operation with its parameters
     * @return the plan
     * @throws InvalidRequestException if the parameters make no valid request, or the platform does not serve the operation
     * @throws ConfigurationException if there are no credentials for it
     */
    public CallPlan plan(Settings settings, Invocation invocation) {
        Operation operation = invocation.operation();
        CallInfo info = new CallInfo(
                operation.name(),
                operation.method(),
                operation.path(),
                operation.streaming(),
                settings.platform().name(),
                settings.platform().baseUrl(),
                ModelName.of(invocation.params()),
                Optional.ofNullable(invocation.params()));
        return plan(settings, info, encode(settings, invocation), operation.admin());
    }

    private HttpRequest encode(Settings settings, Invocation invocation) {
        try {
            return encoder.encode(settings, invocation);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException("The request cannot be made: " + e.getMessage(), e);
        }
    }

    /**
     * Plans a call of a path for which there is no operation.
     *
     * @param settings the settings of the call
     * @param method the HTTP method
     * @param path the path, or an absolute address
     * @param body the body; null for none
     * @return the plan
     * @throws InvalidRequestException if the request cannot be made
     * @throws ConfigurationException if there are no credentials for it, or the codec cannot write the body
     */
    public CallPlan planRaw(Settings settings, String method, String path, @Nullable Object body) {
        int mark = path.indexOf('?');
        CallInfo info = new CallInfo(
                method,
                method,
                mark < 0 ? path : path.substring(0, mark),
                false,
                settings.platform().name(),
                settings.platform().baseUrl(),
                ModelName.of(body),
                Optional.ofNullable(body));
        boolean admin = isOfOrganization(path) && settings.adminCredentials().isPresent();
        return plan(settings, info, encoder.encodeRaw(settings, method, path, body), admin);
    }

    /** Returns whether a path belongs to the administration of organizations, by its first segment. */
    private static boolean isOfOrganization(String path) {
        return path.replaceFirst("^/", "").startsWith("organization/");
    }

    private static CallPlan plan(Settings settings, CallInfo info, HttpRequest encoded, boolean admin) {
        Platform platform = settings.platform();
        HttpRequest request = prepare(platform, info, encoded);
        return new CallPlan(
                info,
                request,
                credentials(settings, info, request, admin),
                settings.attemptTimeout(),
                settings.totalTimeout(),
                settings.limits());
    }

    private static HttpRequest prepare(Platform platform, CallInfo info, HttpRequest encoded) {
        try {
            return platform.prepare(info, encoded);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException(
                    e.getMessage() == null ? "Not served by " + platform.name() : e.getMessage(), e);
        }
    }

    private static Optional<Credentials> credentials(
            Settings settings, CallInfo info, HttpRequest request, boolean admin) {
        boolean callersOwn = request.headers().firstOrNull("Authorization") != null
                || settings.omittedHeaders().contains("authorization");
        if (callersOwn || !BaseUrl.covers(settings.platform().baseUrl(), request.uri())) {
            return Optional.empty();
        }
        Optional<Credentials> found = settings.platform()
                .credentials()
                .or(() -> admin ? settings.adminCredentials() : settings.apiCredentials());
        if (found.isEmpty()) {
            throw new ConfigurationException(
                    admin
                            ? info.operation()
                                    + " needs an admin key. Set adminKey(...) on the client builder, or OPENAI_ADMIN_KEY."
                            : info.operation()
                                    + " needs an API key. Set apiKey(...) on the client builder, or OPENAI_API_KEY.");
        }
        return found;
    }
}
