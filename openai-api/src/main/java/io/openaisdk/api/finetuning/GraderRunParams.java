package io.openaisdk.api.finetuning;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Params;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.graders.Grader;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/** A request to try a grader on a sample. */
@ApiModel
public interface GraderRunParams extends Params {

    /**
     * Grader to try.
     *
     * @return the value
     */
    Grader grader();

    /**
     * Item of the data set for the grader, which fills the {@code item} namespace.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> item();

    /**
     * Model output to grade, which fills the {@code sample} namespace; valid JSON also fills {@code output_json}.
     *
     * @return the value
     */
    String modelSample();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GraderRunParamsBuilder builder() {
        return ModelRuntime.builder(GraderRunParams.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GraderRunParamsBuilder toBuilder();
}
