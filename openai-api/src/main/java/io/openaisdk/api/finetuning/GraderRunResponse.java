package io.openaisdk.api.finetuning;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/** The result of a grader run. */
@ApiModel
public interface GraderRunResponse extends Model {

    /**
     * Reward that the grader gave.
     *
     * @return the value
     */
    double reward();

    /**
     * Details of how the grader ran.
     *
     * @return the value
     */
    GraderRunMetadata metadata();

    /**
     * Partial rewards by name.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> subRewards();

    /**
     * Token usage of model graders, by model.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> modelGraderTokenUsagePerModel();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GraderRunResponseBuilder builder() {
        return ModelRuntime.builder(GraderRunResponse.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GraderRunResponseBuilder toBuilder();
}
