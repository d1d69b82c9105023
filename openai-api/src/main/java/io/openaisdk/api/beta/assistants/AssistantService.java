package io.openaisdk.api.beta.assistants;

import io.openaisdk.api.Page;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.BetaHeader;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.PageKind;
import io.openaisdk.api.annotations.Paged;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Manages assistants. */
@BetaHeader("assistants=v2")
@ApiService("/assistants")
public interface AssistantService {

    /**
     * Lists the assistants.
     *
     * @param params what to ask for
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Get
    @Paged(PageKind.CURSOR)
    Page<Assistant> list(AssistantListParams params);

    /**
     * Lists the assistants.
     *
     * @param params sets what to ask for
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Page<Assistant> list(Consumer<AssistantListParamsBuilder> params) {
        return list(ModelRuntime.build(AssistantListParams.builder(), params));
    }

    /**
     * Lists the assistants.
     *
     * @return the first page
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Page<Assistant> list() {
        return list(AssistantListParams.builder().build());
    }

    /**
     * Creates an assistant from a model and instructions.
     *
     * @param params what to send
     * @return the new assistant
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post
    Assistant create(AssistantCreateParams params);

    /**
     * Creates an assistant from a model and instructions.
     *
     * @param params sets what to send
     * @return the new assistant
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Assistant create(Consumer<AssistantCreateParamsBuilder> params) {
        return create(ModelRuntime.build(AssistantCreateParams.builder(), params));
    }

    /**
     * Fetches one assistant.
     *
     * @param assistantId the identifier of the assistant to be fetched
     * @return the assistant
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Get("/{assistantId}")
    Assistant retrieve(String assistantId);

    /**
     * Changes an assistant.
     *
     * @param assistantId the identifier of the assistant to be changed
     * @param params what to send
     * @return the changed assistant
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Post("/{assistantId}")
    Assistant update(String assistantId, AssistantUpdateParams params);

    /**
     * Changes an assistant.
     *
     * @param assistantId the identifier of the assistant to be changed
     * @param params sets what to send
     * @return the changed assistant
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Assistant update(String assistantId, Consumer<AssistantUpdateParamsBuilder> params) {
        return update(assistantId, ModelRuntime.build(AssistantUpdateParams.builder(), params));
    }

    /**
     * Changes an assistant.
     *
     * @param assistantId the identifier of the assistant to be changed
     * @return the changed assistant
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    default Assistant update(String assistantId) {
        return update(assistantId, AssistantUpdateParams.builder().build());
    }

    /**
     * Deletes an assistant.
     *
     * @param assistantId the identifier of the assistant to be deleted
     * @return the confirmation
     * @deprecated the service replaces assistants by {@code responses()}
     */
    @Deprecated
    @Delete("/{assistantId}")
    AssistantDeleted delete(String assistantId);
}
