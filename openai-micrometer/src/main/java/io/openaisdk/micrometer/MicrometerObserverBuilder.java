package io.openaisdk.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Objects;

/** Chooses what an observer measures; not safe for use by several threads at once. */
public final class MicrometerObserverBuilder {

    private final MeterRegistry registry;
    private Tags tags = Tags.empty();
    private boolean modelTag = true;

    MicrometerObserverBuilder(MeterRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    /**
     * Adds a tag to every meter, for example to tell clients apart.
     *
     * @param key the key
     * @param value the value
     * @return this builder
     */
    public MicrometerObserverBuilder tag(String key, String value) {
        tags = tags.and(key, value);
        return this;
    }

    /**
     * Says whether meters tell models apart; switch it off where the names of models come from outside.
     *
     * <p>More than 100 names of models are counted as {@code other} in any case. Without the tag there are no meters of rate limits,
     * which are those of a model.
     *
     * @param enabled by default true
     * @return this builder
     */
    public MicrometerObserverBuilder modelTag(boolean enabled) {
        modelTag = enabled;
        return this;
    }

    /**
     * Makes the observer.
     *
     * @return an observer, which may serve several clients
     */
    public MicrometerObserver build() {
        return new MicrometerObserver(registry, new CallTags(tags, modelTag));
    }
}
