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
 * Says what a call is made with once more when it has failed: another model, another key, another platform.
 *
 * <p>It stands in for calls that name a model, when their retries are used up or a guard has refused them. It is a call of its own,
 * with its own time bounds, retries and observation, and the failure of the one before it is kept as suppressed. A stream falls
 * back until it has begun; an upload that cannot be read twice never does. What an account keeps (files, conversations, earlier
 * responses) is not there with another.
 *
 * <p>Immutable.
 */
public final class Fallback {

    private final FallbackTarget target;

    private Fallback(FallbackTarget target) {
        this.target = target;
    }

    /**
     * Stands in for failures of some types.
     *
     * @param failures the types, their subtypes included
     * @return a fallback that has to be told yet what is different
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
     * Stands in for some failures.
     *
     * @param failures says whether for this one; it must not block
     * @return a fallback that has to be told yet what is different
     */
    public static Fallback on(Predicate<? super OpenAIException> failures) {
        return new Fallback(new FallbackTarget(
                Objects.requireNonNull(failures, "failures"), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /**
     * Asks another model.
     *
     * @param name its name, on Azure that of its deployment
     * @return this fallback with it
     */
    public Fallback model(String name) {
        return new Fallback(target.withModel(name));
    }

    /**
     * Calls with another key.
     *
     * @param key the key
     * @return this fallback with it
     */
    public Fallback apiKey(String key) {
        return credentials(Credentials.bearer(key));
    }

    /**
     * Calls with other credentials.
     *
     * @param credentials the credentials
     * @return this fallback with them
     */
    public Fallback credentials(Credentials credentials) {
        return new Fallback(target.withCredentials(credentials));
    }

    /**
     * Calls another platform.
     *
     * <p>Keys, headers and query parameters of the client are not sent there; those of the call are. A platform that has no
     * credentials of its own needs some of the fallback.
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

    /** Names what is different, but no secrets. */
    @Override
    public String toString() {
        return "Fallback[" + target + "]";
    }
}
