package io.openaisdk.api.finetuning;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Which errors occurred in the run of a grader. */
@ApiModel
public interface GraderRunErrors extends Model {

    /**
     * Whether the formula could not be parsed.
     *
     * @return the value
     */
    boolean formulaParseError();

    /**
     * Whether the sample could not be parsed.
     *
     * @return the value
     */
    boolean sampleParseError();

    /**
     * Whether the observation was truncated.
     *
     * @return the value
     */
    boolean truncatedObservationError();

    /**
     * Whether the reward was unresponsive.
     *
     * @return the value
     */
    boolean unresponsiveRewardError();

    /**
     * Whether a variable was invalid.
     *
     * @return the value
     */
    boolean invalidVariableError();

    /**
     * Whether some other error happened.
     *
     * @return the value
     */
    boolean otherError();

    /**
     * Whether the Python grader met a server error.
     *
     * @return the value
     */
    boolean pythonGraderServerError();

    /**
     * Kind of server error that the Python grader met.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> pythonGraderServerErrorType();

    /**
     * Whether the Python grader failed at run time.
     *
     * @return the value
     */
    boolean pythonGraderRuntimeError();

    /**
     * Details of the run-time failure of the Python grader.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> pythonGraderRuntimeErrorDetails();

    /**
     * Whether the model grader met a server error.
     *
     * @return the value
     */
    boolean modelGraderServerError();

    /**
     * Whether the model grader refused.
     *
     * @return the value
     */
    boolean modelGraderRefusalError();

    /**
     * Whether the output of the model grader could not be parsed.
     *
     * @return the value
     */
    boolean modelGraderParseError();

    /**
     * Details of the server error of the model grader.
     *
     * @return the value; empty when null
     */
    @Required
    @NullAllowed
    Optional<String> modelGraderServerErrorDetails();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static GraderRunErrorsBuilder builder() {
        return ModelRuntime.builder(GraderRunErrors.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    GraderRunErrorsBuilder toBuilder();
}
