package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.evals.EvalItem;
import io.openaisdk.api.evals.EvalTestingCriteria;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A grader that has a model put labels on the items of an evaluation. */
@ApiModel
public non-sealed interface LabelModelGrader extends Model, EvalTestingCriteria, MultiGraderGrader {

    /**
     * Discriminator of this grader, always {@code label_model}.
     *
     * @return the value
     */
    @Constant("label_model")
    String type();

    /**
     * Name of this grader.
     *
     * @return the value
     */
    String name();

    /**
     * Model that does the grading; it must support structured outputs.
     *
     * @return the value
     */
    String model();

    /**
     * Messages for the grader, possibly with template strings.
     *
     * @return the items
     */
    @Required
    List<EvalItem> input();

    /**
     * Labels that the model can assign to an item.
     *
     * @return the items
     */
    @Required
    List<String> labels();

    /**
     * Labels that count as a pass, all of them taken from {@code labels}.
     *
     * @return the items
     */
    @Required
    List<String> passingLabels();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static LabelModelGraderBuilder builder() {
        return ModelRuntime.builder(LabelModelGrader.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    LabelModelGraderBuilder toBuilder();
}
