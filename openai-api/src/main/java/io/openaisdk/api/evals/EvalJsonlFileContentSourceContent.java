package io.openaisdk.api.evals;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Map;

/** A row of data: an item, and a sample where there is one. */
@ApiModel
public interface EvalJsonlFileContentSourceContent extends Model {

    /**
     * Input data of the row.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> item();

    /**
     * Model output of the row, if any.
     *
     * @return the entries; empty when absent
     */
    Map<String, JsonValue> sample();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalJsonlFileContentSourceContentBuilder builder() {
        return ModelRuntime.builder(EvalJsonlFileContentSourceContent.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalJsonlFileContentSourceContentBuilder toBuilder();
}
