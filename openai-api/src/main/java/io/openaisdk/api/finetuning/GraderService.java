package io.openaisdk.api.finetuning;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.graders.RunGraderResponse;
import io.openaisdk.api.graders.ValidateGraderResponse;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Tries graders out. */
@ApiService("/fine_tuning/alpha/graders")
public interface GraderService {

    /**
     * Runs a grader.
     *
     * @param params what to send
     * @return the run grader
     */
    @Post("/run")
    RunGraderResponse run(GraderRunParams params);

    /**
     * Runs a grader.
     *
     * @param params sets what to send
     * @return the run grader
     */
    default RunGraderResponse run(Consumer<GraderRunParamsBuilder> params) {
        return run(ModelRuntime.build(GraderRunParams.builder(), params));
    }

    /**
     * Validates a grader.
     *
     * @param params what to send
     * @return the validate grader
     */
    @Post("/validate")
    ValidateGraderResponse validate(GraderValidateParams params);

    /**
     * Validates a grader.
     *
     * @param params sets what to send
     * @return the validate grader
     */
    default ValidateGraderResponse validate(Consumer<GraderValidateParamsBuilder> params) {
        return validate(ModelRuntime.build(GraderValidateParams.builder(), params));
    }
}
