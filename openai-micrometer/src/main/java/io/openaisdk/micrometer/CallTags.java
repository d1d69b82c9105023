package io.openaisdk.micrometer;

import io.micrometer.core.instrument.Tags;
import io.openaisdk.spi.CallInfo;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Gives the tags of calls, of which there are never too many. */
final class CallTags {

    private static final int MOST_MODELS = 100;

    private final Set<String> models = ConcurrentHashMap.newKeySet();
    private final Tags common;
    private final boolean modelTag;

    CallTags(Tags common, boolean modelTag) {
        this.common = common;
        this.modelTag = modelTag;
    }

    Tags common() {
        return common;
    }

    Tags of(CallInfo call) {
        // The key is there in any case: some registries want all meters of a name to have the same keys.
        String model = modelTag ? model(call.model()) : "all";
        return common.and("operation", call.operation(), "platform", call.platform(), "model", model);
    }

    /** Gives the tags of a rate limit; empty where it is not known whose it is. */
    Optional<Tags> ofLimits(CallInfo call) {
        return modelTag && call.model().isPresent()
                ? Optional.of(common.and("platform", call.platform(), "model", model(call.model())))
                : Optional.empty();
    }

    private String model(Optional<String> name) {
        if (name.isEmpty()) {
            return "none";
        }
        String model = name.get();
        if (models.contains(model)) {
            return model;
        }
        return !model.isBlank() && models.size() < MOST_MODELS && models.add(model) ? model : "other";
    }
}
