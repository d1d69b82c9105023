package io.openaisdk.core.internal.settings;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import io.openaisdk.api.errors.OpenAIException;
import io.openaisdk.core.internal.model.ModelBase;
import io.openaisdk.core.internal.observe.PlugIns;
import io.openaisdk.core.internal.operation.Invocation;
import io.openaisdk.core.internal.operation.ModelName;
import io.openaisdk.spi.auth.Credentials;
import io.openaisdk.spi.platform.Platform;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Predicate;

/**
 * What a call is made with once more when it has failed.
 *
 * @param failures says which failures it stands in for
 * @param model another model; empty for the same
 * @param credentials other credentials; empty for the same, or those of the platform
 * @param platform another platform; empty for the same
 */
public record FallbackTarget(
        Predicate<? super OpenAIException> failures,
        Optional<String> model,
        Optional<Credentials> credentials,
        Optional<Platform> platform) {

    /**
     * Gives a copy with another model.
     *
     * @param name the model
     * @return the copy
     */
    public FallbackTarget withModel(String name) {
        return new FallbackTarget(failures, Optional.of(name), credentials, platform);
    }

    /**
     * Gives a copy with other credentials.
     *
     * @param other the credentials
     * @return the copy
     */
    public FallbackTarget withCredentials(Credentials other) {
        return new FallbackTarget(failures, model, Optional.of(other), platform);
    }

    /**
     * Gives a copy with another platform.
     *
     * @param other the platform
     * @return the copy
     */
    public FallbackTarget withPlatform(Platform other) {
        return new FallbackTarget(failures, model, credentials, Optional.of(other));
    }

    /**
     * Says whether it would make another call at all.
     *
     * @return false when it was told no difference
     */
    public boolean differs() {
        return model.isPresent() || credentials.isPresent() || platform.isPresent();
    }

    /**
     * Says whether this stands in for a failure.
     *
     * @param failure what a call failed with
     * @return false also where the condition throws, which is logged
     */
    public boolean standsInFor(OpenAIException failure) {
        try {
            return failures.test(failure);
        } catch (Throwable e) {
            PlugIns.logFault("The condition of a fallback failed; it is passed over", e);
            return false;
        }
    }

    /**
     * Returns what the call is made with.
     *
     * @param base the settings of the client
     * @return the settings without what was meant for another platform
     */
    public Settings settings(Settings base) {
        if (platform.isEmpty() && credentials.isEmpty()) {
            return base;
        }
        SettingsBuilder changed = new SettingsBuilder(base);
        platform.ifPresent(changed::elsewhere);
        credentials.ifPresent(changed::apiCredentials);
        return changed.build();
    }

    /**
     * Returns what is called.
     *
     * @param asked what the service method was called with
     * @return the same with the other model, and at another platform without credentials that came with the parameters
     */
    public Invocation invocation(Invocation asked) {
        if (!(asked.params() instanceof ModelBase params)) {
            return asked;
        }
        ModelBase changed = platform.isPresent() ? params.engineWithoutCredentials() : params;
        if (model.isPresent()) {
            changed = changed.engineWith(ModelName.PROPERTY, new JsonValue.JsonString(model.get()));
        }
        return asked.with((Params) changed);
    }

    /** Names what is different, but no secrets. */
    @Override
    public String toString() {
        StringJoiner differences = new StringJoiner(", ");
        platform.ifPresent(other -> differences.add("platform " + other.name()));
        credentials.ifPresent(other -> differences.add("other credentials"));
        model.ifPresent(other -> differences.add("model " + other));
        return differences.toString();
    }
}
