package io.openaisdk.api.realtime;

import io.openaisdk.api.BinaryContent;
import io.openaisdk.api.annotations.Accept;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.annotations.Multipart;
import io.openaisdk.api.annotations.Post;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.function.Consumer;

/** Takes, refers and ends realtime calls. */
@ApiService("/realtime/calls")
public interface CallService {

    /**
     * Starts a Realtime call over WebRTC and returns the SDP answer that completes the peer connection.
     *
     * @param params what to send
     * @return the bytes; to be read or closed
     */
    @Post
    @Accept("application/sdp")
    @Multipart
    BinaryContent create(CallCreateParams params);

    /**
     * Starts a Realtime call over WebRTC and returns the SDP answer that completes the peer connection.
     *
     * @param params sets what to send
     * @return the bytes; to be read or closed
     */
    default BinaryContent create(Consumer<CallCreateParamsBuilder> params) {
        return create(ModelRuntime.build(CallCreateParams.builder(), params));
    }

    /**
     * Accepts an incoming SIP call and configures the Realtime session for it.
     *
     * @param callId the identifier of the call, taken from the webhook event {@code realtime.call.incoming}
     * @param params what to send
     */
    @Post("/{callId}/accept")
    @Accept("*/*")
    void accept(String callId, RealtimeSessionCreateRequest params);

    /**
     * Accepts an incoming SIP call and configures the Realtime session for it.
     *
     * @param callId the identifier of the call, taken from the webhook event {@code realtime.call.incoming}
     * @param params sets what to send
     */
    default void accept(String callId, Consumer<RealtimeSessionCreateRequestBuilder> params) {
        accept(callId, ModelRuntime.build(RealtimeSessionCreateRequest.builder(), params));
    }

    /**
     * Accepts an incoming SIP call and configures the Realtime session for it.
     *
     * @param callId the identifier of the call, taken from the webhook event {@code realtime.call.incoming}
     */
    default void accept(String callId) {
        accept(callId, RealtimeSessionCreateRequest.builder().build());
    }

    /**
     * Ends an active Realtime call, be it over SIP or WebRTC.
     *
     * @param callId the identifier of the call: for SIP, from the webhook event {@code realtime.call.incoming}; for
     *     WebRTC, from the {@code Location} header of the call's creation
     */
    @Post("/{callId}/hangup")
    @Accept("*/*")
    void hangup(String callId);

    /**
     * Transfers an active SIP call to another destination by means of SIP REFER.
     *
     * @param callId the identifier of the call, taken from the webhook event {@code realtime.call.incoming}
     * @param params what to send
     */
    @Post("/{callId}/refer")
    @Accept("*/*")
    void refer(String callId, CallReferParams params);

    /**
     * Transfers an active SIP call to another destination by means of SIP REFER.
     *
     * @param callId the identifier of the call, taken from the webhook event {@code realtime.call.incoming}
     * @param params sets what to send
     */
    default void refer(String callId, Consumer<CallReferParamsBuilder> params) {
        refer(callId, ModelRuntime.build(CallReferParams.builder(), params));
    }

    /**
     * Rejects an incoming SIP call with a SIP status code.
     *
     * @param callId the identifier of the call, taken from the webhook event {@code realtime.call.incoming}
     * @param params what to send
     */
    @Post("/{callId}/reject")
    @Accept("*/*")
    void reject(String callId, CallRejectParams params);

    /**
     * Rejects an incoming SIP call with a SIP status code.
     *
     * @param callId the identifier of the call, taken from the webhook event {@code realtime.call.incoming}
     * @param params sets what to send
     */
    default void reject(String callId, Consumer<CallRejectParamsBuilder> params) {
        reject(callId, ModelRuntime.build(CallRejectParams.builder(), params));
    }

    /**
     * Rejects an incoming SIP call with a SIP status code.
     *
     * @param callId the identifier of the call, taken from the webhook event {@code realtime.call.incoming}
     */
    default void reject(String callId) {
        reject(callId, CallRejectParams.builder().build());
    }
}
