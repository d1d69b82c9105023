package io.openaisdk.core;

import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.settings.FallbackTarget;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.platform.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes a failed call again with another model, another key or another platform.
 *
 * <p>It is used for calls that name a model, when their retries are used up or a guard has rejected them. It is a call of its own,
 * with its own time bounds, retries and observation. If it fails too, it has the failure of the call before it as suppressed. A stream
 * falls back until it has begun; an upload that cannot be read twice never does. Objects of an account (files, conversations, earlier
 * responses) do not exist in another account.
 *
 * <p>Immutable.
 */
public final class Fallback {

    private final FallbackTarget target;

    private Fallback(FallbackTarget target) {
        this.target = target;
    }

    /**
     * Creates a fallback for failures of some types.
     *
     * @param failures the types, their subtypes included
     * @return a fallback, for which a model, credentials or a platform still have to be set
     */
    @SafeVarargs
    public static Fallback on(Class<? extends OpenAIException>... failures) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> type : failures) {
            types.add(type);
        }
        return on(failure -> types.stream().anyMatch(type -> type.isInstance(failure)));
    }

    /**
     * Creates a fallback for some failures.
     *
     * @param failures accepts a failure; it SHOULD NOT block
     * @return a fallback, for which a model, credentials or a platform still have to be set
     */
    public static Fallback on(Predicate<? super OpenAIException> failures) {
        return new Fallback(new FallbackTarget(
                Objects.requireNonNull(failures, "failures"), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * Returns this fallback with another model.
     *
     * @param name its name, on Azure that of its deployment
     * @return this fallback with it
     */
    public Fallback model(String name) {
        return new Fallback(target.withModel(name));
    }

    /**
     * Returns this fallback with another key.
     *
     * @param key the key
     * @return this fallback with it
     */
    public Fallback apiKey(String key) {
        return credentials(Credentials.bearer(key));
    }

    /**
     * Returns this fallback with other credentials.
     *
     * @param credentials the credentials
     * @return this fallback with them
     */
    public Fallback credentials(Credentials credentials) {
        return new Fallback(target.withCredentials(credentials));
    }

    /**
     * Returns this fallback with another platform.
     *
     * <p>Keys, headers and query parameters of the client are not sent there. Headers and query parameters of the call are, except those
     * whose names are of credentials. If the platform has no credentials, the fallback needs them.
     *
     * @param platform the platform
     * @return this fallback with it
     */
    public Fallback platform(Platform platform) {
        return new Fallback(target.withPlatform(platform));
    }

    FallbackTarget target() {
        return target;
    }

    /** Names the differences, without secrets. */
    @Override
    public String toString() {
        return "Fallback[" + target + "]";
    }
}
