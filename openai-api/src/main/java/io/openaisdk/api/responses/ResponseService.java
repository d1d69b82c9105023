package io.openaisdk.api.responses;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.annotations.ServerSentEvents;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Creates and manages model responses. */
@ApiService("/responses")
public interface ResponseService {

    /**
     * Creates a model response.
     *
     * @param params what to send
     * @return the response
     */
    @Post
    Response create(ResponseCreateParams params);

    /**
     * Creates a model response.
     *
     * @param params sets what to send
     * @return the response
     */
    default Response create(Consumer<ResponseCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ResponseCreateParams.builder(), params));
    }

    /**
     * Creates a model response and delivers it as events while it is generated.
     *
     * @param params what to send
     * @return the events; to be closed
     */
    @Post
    @ServerSentEvents
    EventStream<ResponseStreamEvent> createStreaming(ResponseCreateParams params);

    /**
     * Creates a model response and delivers it as events while it is generated.
     *
     * @param params sets what to send
     * @return the events; to be closed
     */
    default EventStream<ResponseStreamEvent> createStreaming(Consumer<ResponseCreateParamsBuilder> params) {
        return createStreaming(ModelRuntime.build(ResponseCreateParams.builder(), params));
    }

    /**
     * Fetches a stored response.
     *
     * @param responseId the identifier of the response
     * @param params what to ask for
     * @return the response
     */
    @Get("/{responseId}")
    Response retrieve(String responseId, ResponseRetrieveParams params);

    /**
     * Fetches a stored response.
     *
     * @param responseId the identifier of the response
     * @param params sets what to ask for
     * @return the response
     */
    default Response retrieve(String responseId, Consumer<ResponseRetrieveParamsBuilder> params) {
        return retrieve(responseId, ModelRuntime.build(ResponseRetrieveParams.builder(), params));
    }

    /**
     * Fetches a stored response.
     *
     * @param responseId the identifier of the response
     * @return the response
     */
    default Response retrieve(String responseId) {
        return retrieve(responseId, ResponseRetrieveParams.builder().build());
    }

    /**
     * Fetches a stored response that was made in the background, as events, from the start or from a given one on.
     *
     * @param responseId the identifier of the response
     * @param params what to ask for
     * @return the events; to be closed
     */
    @Get("/{responseId}")
    @ServerSentEvents
    EventStream<ResponseStreamEvent> retrieveStreaming(String responseId, ResponseRetrieveParams params);

    /**
     * Fetches a stored response that was made in the background, as events, from the start or from a given one on.
     *
     * @param responseId the identifier of the response
     * @param params sets what to ask for
     * @return the events; to be closed
     */
    default EventStream<ResponseStreamEvent> retrieveStreaming(
            String responseId, Consumer<ResponseRetrieveParamsBuilder> params) {
        return retrieveStreaming(responseId, ModelRuntime.build(ResponseRetrieveParams.builder(), params));
    }

    /**
     * Fetches a stored response that was made in the background, as events, from the start or from a given one on.
     *
     * @param responseId the identifier of the response
     * @return the events; to be closed
     */
    default EventStream<ResponseStreamEvent> retrieveStreaming(String responseId) {
        return retrieveStreaming(responseId, ResponseRetrieveParams.builder().build());
    }

    /**
     * Deletes a stored response.
     *
     * @param responseId the identifier of the response
     */
    @Delete("/{responseId}")
    @Accept("*/*")
    void delete(String responseId);

    /**
     * Stops a response that is being made in the background.
     *
     * @param responseId the identifier of the response
     * @return the response in its last state
     */
    @Post("/{responseId}/cancel")
    Response cancel(String responseId);

    /**
     * Compacts a conversation: what comes back is shorter and can be passed on as input.
     *
     * @param params what to send
     * @return the compacted conversation
     */
    @Post("/compact")
    CompactedResponse compact(ResponseCompactParams params);

    /**
     * Compacts a conversation: what comes back is shorter and can be passed on as input.
     *
     * @param params sets what to send
     * @return the compacted conversation
     */
    default CompactedResponse compact(Consumer<ResponseCompactParamsBuilder> params) {
        return compact(ModelRuntime.build(ResponseCompactParams.builder(), params));
    }

    /**
     * Gives the operations on the input items of responses.
     *
     * @return the service
     */
    InputItemService inputItems();

    /**
     * Gives the operations that count input tokens.
     *
     * @return the service
     */
    InputTokenService inputTokens();
}
