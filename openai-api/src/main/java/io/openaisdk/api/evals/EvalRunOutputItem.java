package io.openaisdk.api.evals;

import io.openaisdk.api.JsonValue;
import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;
import java.util.Map;

/** An output item of an evaluation run. */
@ApiModel
public interface EvalRunOutputItem extends Model {

    /**
     * Kind of this object, always {@code eval.run.output_item}.
     *
     * @return the value
     */
    @Constant("eval.run.output_item")
    String object();

    /**
     * Identifier of the output item.
     *
     * @return the value
     */
    String id();

    /**
     * Identifier of the run that produced this item.
     *
     * @return the value
     */
    String runId();

    /**
     * Identifier of the evaluation that the item belongs to.
     *
     * @return the value
     */
    String evalId();

    /**
     * Time at which the evaluation run came into being, in Unix seconds.
     *
     * @return the value
     */
    long createdAt();

    /**
     * State of the evaluation run.
     *
     * @return the value
     */
    String status();

    /**
     * Identifier of the data source item.
     *
     * @return the value
     */
    long datasourceItemId();

    /**
     * Data source item that was the input.
     *
     * @return the entries
     */
    @Required
    Map<String, JsonValue> datasourceItem();

    /**
     * Results of the graders for this item.
     *
     * @return the items
     */
    @Required
    List<EvalRunOutputItemResult> results();

    /**
     * Input and output of the model for this item.
     *
     * @return the value
     */
    EvalRunOutputItemSample sample();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static EvalRunOutputItemBuilder builder() {
        return ModelRuntime.builder(EvalRunOutputItem.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    EvalRunOutputItemBuilder toBuilder();
}
