package io.openaisdk.api.graders;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.evals.CreateEvalItem;
import io.openaisdk.api.evals.EvalCreateTestingCriteria;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A grader that has a model put a label on each item. */
@ApiModel
public non-sealed interface CreateEvalLabelModelGrader extends Model, EvalCreateTestingCriteria {

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
     * Chat messages of the prompt; they may use variables such as {@code {{item.name}}}.
     *
     * @return the items
     */
    @Required
    List<CreateEvalItem> input();

    /**
     * Labels from which the model chooses for each item.
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
    static CreateEvalLabelModelGraderBuilder builder() {
        return ModelRuntime.builder(CreateEvalLabelModelGrader.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CreateEvalLabelModelGraderBuilder toBuilder();
}
