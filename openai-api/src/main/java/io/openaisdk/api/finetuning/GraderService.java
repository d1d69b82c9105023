package io.openaisdk.api.finetuning;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Tries graders out. */
@ApiService("/fine_tuning/alpha/graders")
public interface GraderService {

    /**
     * Runs a grader.
     *
     * @param params what to send
     * @return the result of the grader
     */
    @Post("/run")
    GraderRunResponse run(GraderRunParams params);

    /**
     * Runs a grader.
     *
     * @param params sets what to send
     * @return the result of the grader
     */
    default GraderRunResponse run(Consumer<GraderRunParamsBuilder> params) {
        return run(ModelRuntime.build(GraderRunParams.builder(), params));
    }

    /**
     * Validates a grader.
     *
     * @param params what to send
     * @return the result of the check
     */
    @Post("/validate")
    GraderValidateResponse validate(GraderValidateParams params);

    /**
     * Validates a grader.
     *
     * @param params sets what to send
     * @return the result of the check
     */
    default GraderValidateResponse validate(Consumer<GraderValidateParamsBuilder> params) {
        return validate(ModelRuntime.build(GraderValidateParams.builder(), params));
    }
}
