package io.openaisdk.api.evals;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Defines evaluations of models. */
@ApiService("/evals")
public interface EvalService {

    /**
     * Lists the evaluations of a project.
     *
     * @param params what to ask for
     * @return the first page
     */
    @Get
    @Paged(PageKind.CURSOR)
    Page<Eval> list(EvalListParams params);

    /**
     * Lists the evaluations of a project.
     *
     * @param params sets what to ask for
     * @return the first page
     */
    default Page<Eval> list(Consumer<EvalListParamsBuilder> params) {
        return list(ModelRuntime.build(EvalListParams.builder(), params));
    }

    /**
     * Lists the evaluations of a project.
     *
     * @return the first page
     */
    default Page<Eval> list() {
        return list(EvalListParams.builder().build());
    }

    /**
     * Creates an evaluation, that is, testing criteria and a data source configuration with its schema, which can then
     * be run on various models and parameters.
     *
     * @param params what to send
     * @return the new eval
     */
    @Post
    Eval create(EvalCreateParams params);

    /**
     * Creates an evaluation, that is, testing criteria and a data source configuration with its schema, which can then
     * be run on various models and parameters.
     *
     * @param params sets what to send
     * @return the new eval
     */
    default Eval create(Consumer<EvalCreateParamsBuilder> params) {
        return create(ModelRuntime.build(EvalCreateParams.builder(), params));
    }

    /**
     * Fetches one evaluation.
     *
     * @param evalId the identifier of the evaluation to be fetched
     * @return the eval
     */
    @Get("/{evalId}")
    Eval retrieve(String evalId);

    /**
     * Changes some properties of an evaluation.
     *
     * @param evalId the identifier of the evaluation to be changed
     * @param params what to send
     * @return the changed eval
     */
    @Post("/{evalId}")
    Eval update(String evalId, EvalUpdateParams params);

    /**
     * Changes some properties of an evaluation.
     *
     * @param evalId the identifier of the evaluation to be changed
     * @param params sets what to send
     * @return the changed eval
     */
    default Eval update(String evalId, Consumer<EvalUpdateParamsBuilder> params) {
        return update(evalId, ModelRuntime.build(EvalUpdateParams.builder(), params));
    }

    /**
     * Changes some properties of an evaluation.
     *
     * @param evalId the identifier of the evaluation to be changed
     * @return the changed eval
     */
    default Eval update(String evalId) {
        return update(evalId, EvalUpdateParams.builder().build());
    }

    /**
     * Deletes an evaluation.
     *
     * @param evalId the identifier of the evaluation to be deleted
     * @return the confirmation
     */
    @Delete("/{evalId}")
    EvalDeleteResponse delete(String evalId);

    /**
     * Gives the operations on the runs of evaluations.
     *
     * @return the service
     */
    RunService runs();
}
