package io.openaisdk.api.finetuning;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;
import java.util.Optional;

/** Details of how the grader ran. */
@ApiModel
public interface GraderRunMetadata extends Model {

    /**
     * Kind of error.
     *
     * @return the value
     */
    String type();

    /**
     * Name of the grader.
     *
     * @return the value
     */
    String name();

    /**
     * Errors that occurred.
     *
     * @return the value
     */
    GraderRunErrors errors();

    /**
     * Time that the grader took to run.
     *
     * @return the value
     */
    double executionTime();

    /**
     * Scores by name.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> scores();

    /**
     * Count of tokens used.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<Long> tokenUsage();

    /**
     * Name of the model that was sampled.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> sampledModelName();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GraderRunMetadataBuilder builder() {
        return ModelRuntime.builder(GraderRunMetadata.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GraderRunMetadataBuilder toBuilder();
}
