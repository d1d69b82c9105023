package io.openaisdk.api.beta.responses;

import io.openaisdk.api.EventStream;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Delete;
import io.openaisdk.api.annotations.Get;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.annotations.ServerSentEvents;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Creates and manages model responses with features in beta. */
@ApiService("/responses")
public interface BetaResponseService {

    /**
     * Generates a response from text or images, as text or JSON. The model can call functions of your own or built-in
     * tools on the way.
     *
     * @param params what to send
     * @return the new response
     */
    @Post("?beta=true")
    BetaResponse create(ResponseCreateParams params);

    /**
     * Generates a response from text or images, as text or JSON. The model can call functions of your own or built-in
     * tools on the way.
     *
     * @param params sets what to send
     * @return the new response
     */
    default BetaResponse create(Consumer<ResponseCreateParamsBuilder> params) {
        return create(ModelRuntime.build(ResponseCreateParams.builder(), params));
    }

    /**
     * Creates a model response and delivers it as events while it is generated.
     *
     * @param params what to send
     * @return the events; to be closed
     */
    @Post("?beta=true")
    @ServerSentEvents
    EventStream<BetaResponseStreamEvent> createStreaming(ResponseCreateParams params);

    /**
     * Creates a model response and delivers it as events while it is generated.
     *
     * @param params sets what to send
     * @return the events; to be closed
     */
    default EventStream<BetaResponseStreamEvent> createStreaming(Consumer<ResponseCreateParamsBuilder> params) {
        return createStreaming(ModelRuntime.build(ResponseCreateParams.builder(), params));
    }

    /**
     * Fetches a stored response.
     *
     * @param responseId the identifier of the response to fetch
     * @param params what to ask for
     * @return the response
     */
    @Get("/{responseId}?beta=true")
    BetaResponse retrieve(String responseId, ResponseRetrieveParams params);

    /**
     * Fetches a stored response.
     *
     * @param responseId the identifier of the response to fetch
     * @param params sets what to ask for
     * @return the response
     */
    default BetaResponse retrieve(String responseId, Consumer<ResponseRetrieveParamsBuilder> params) {
        return retrieve(responseId, ModelRuntime.build(ResponseRetrieveParams.builder(), params));
    }

    /**
     * Fetches a stored response.
     *
     * @param responseId the identifier of the response to fetch
     * @return the response
     */
    default BetaResponse retrieve(String responseId) {
        return retrieve(responseId, ResponseRetrieveParams.builder().build());
    }

    /**
     * Fetches a stored response that was made in the background, as events, from the start or from a given one on.
     *
     * @param responseId the identifier of the response to fetch
     * @param params what to ask for
     * @return the events; to be closed
     */
    @Get("/{responseId}?beta=true")
    @ServerSentEvents
    EventStream<BetaResponseStreamEvent> retrieveStreaming(String responseId, ResponseRetrieveParams params);

    /**
     * Fetches a stored response that was made in the background, as events, from the start or from a given one on.
     *
     * @param responseId the identifier of the response to fetch
     * @param params sets what to ask for
     * @return the events; to be closed
     */
    default EventStream<BetaResponseStreamEvent> retrieveStreaming(
            String responseId, Consumer<ResponseRetrieveParamsBuilder> params) {
        return retrieveStreaming(responseId, ModelRuntime.build(ResponseRetrieveParams.builder(), params));
    }

    /**
     * Fetches a stored response that was made in the background, as events, from the start or from a given one on.
     *
     * @param responseId the identifier of the response to fetch
     * @return the events; to be closed
     */
    default EventStream<BetaResponseStreamEvent> retrieveStreaming(String responseId) {
        return retrieveStreaming(responseId, ResponseRetrieveParams.builder().build());
    }

    /**
     * Removes a stored response.
     *
     * @param responseId the identifier of the response to remove
     * @param params what to ask for
     */
    @Delete("/{responseId}?beta=true")
    @Accept("*/*")
    void delete(String responseId, ResponseDeleteParams params);

    /**
     * Removes a stored response.
     *
     * @param responseId the identifier of the response to remove
     * @param params sets what to ask for
     */
    default void delete(String responseId, Consumer<ResponseDeleteParamsBuilder> params) {
        delete(responseId, ModelRuntime.build(ResponseDeleteParams.builder(), params));
    }

    /**
     * Removes a stored response.
     *
     * @param responseId the identifier of the response to remove
     */
    default void delete(String responseId) {
        delete(responseId, ResponseDeleteParams.builder().build());
    }

    /**
     * Stops a response that is being produced. Works only for those that were started with {@code background} set to
     * {@code true}.
     *
     * @param responseId the identifier of the response to stop
     * @param params what to send
     * @return the canceled response
     */
    @Post("/{responseId}/cancel?beta=true")
    BetaResponse cancel(String responseId, ResponseCancelParams params);

    /**
     * Stops a response that is being produced. Works only for those that were started with {@code background} set to
     * {@code true}.
     *
     * @param responseId the identifier of the response to stop
     * @param params sets what to send
     * @return the canceled response
     */
    default BetaResponse cancel(String responseId, Consumer<ResponseCancelParamsBuilder> params) {
        return cancel(responseId, ModelRuntime.build(ResponseCancelParams.builder(), params));
    }

    /**
     * Stops a response that is being produced. Works only for those that were started with {@code background} set to
     * {@code true}.
     *
     * @param responseId the identifier of the response to stop
     * @return the canceled response
     */
    default BetaResponse cancel(String responseId) {
        return cancel(responseId, ResponseCancelParams.builder().build());
    }

    /**
     * Shrinks a long conversation to a shorter form. The result is a response object that holds the compacted items.
     *
     * @param params what to send
     * @return the compacted conversation
     */
    @Post("/compact?beta=true")
    BetaCompactedResponse compact(ResponseCompactParams params);

    /**
     * Shrinks a long conversation to a shorter form. The result is a response object that holds the compacted items.
     *
     * @param params sets what to send
     * @return the compacted conversation
     */
    default BetaCompactedResponse compact(Consumer<ResponseCompactParamsBuilder> params) {
        return compact(ModelRuntime.build(ResponseCompactParams.builder(), params));
    }

    /**
     * Gives the operations on the input items of responses.
     *
     * @return the service
     */
    BetaInputItemService inputItems();

    /**
     * Gives the operations on the count of input tokens.
     *
     * @return the service
     */
    BetaInputTokenService inputTokens();
}
