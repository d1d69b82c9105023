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
 * What a fallback changes when it makes a failed call again.
 *
 * @param failures accepts the failures after which it is used
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
     * Returns a copy with another model.
     *
     * @param name the model
     * @return the copy
     */
    public FallbackTarget withModel(String name) {
        return new FallbackTarget(failures, Optional.of(name), credentials, platform);
    }

    /**
     * Returns a copy with other credentials.
     *
     * @param other the credentials
     * @return the copy
     */
    public FallbackTarget withCredentials(Credentials other) {
        return new FallbackTarget(failures, model, Optional.of(other), platform);
    }

    /**
     * Returns a copy with another platform.
     *
     * @param other the platform
     * @return the copy
     */
    public FallbackTarget withPlatform(Platform other) {
        return new FallbackTarget(failures, model, credentials, Optional.of(other));
    }

    /**
     * Returns whether it changes anything.
     *
     * @return false when neither a model, credentials nor a platform are set
     */
    public boolean differs() {
        return model.isPresent() || credentials.isPresent() || platform.isPresent();
    }

    /**
     * Returns whether this is used after a failure.
     *
     * @param failure the failure of a call
     * @return false also if the condition throws, which is logged
     */
    public boolean standsInFor(OpenAIException failure) {
        try {
            return failures.test(failure);
        } catch (Throwable e) {
            PlugIns.logFault("The condition of a fallback failed; the fallback is skipped", e);
            return false;
        }
    }

    /**
     * Returns the settings of the fallback.
     *
     * @param base the settings of the client
     * @return its settings; on another platform, without credentials, headers and query parameters of the client
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
     * Returns the invocation of the fallback.
     *
     * @param asked the invocation of the failed call
     * @return the same with the other model; on another platform, without credentials among the headers and query parameters of the call
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

    /** Names the differences, without secrets. */
    @Override
    public String toString() {
        StringJoiner differences = new StringJoiner(", ");
        platform.ifPresent(other -> differences.add("platform " + other.name()));
        credentials.ifPresent(other -> differences.add("other credentials"));
        model.ifPresent(other -> differences.add("model " + other));
        return differences.toString();
    }
}
