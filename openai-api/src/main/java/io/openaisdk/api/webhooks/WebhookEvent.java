package io.openaisdk.api.webhooks;

import io.openaisdk.api.annotations.ApiUnion;

/** An event that the service delivers to the address of an application. */
@ApiUnion(discriminator = "type")
public sealed interface WebhookEvent
        permits BatchCancelledWebhookEvent,
                BatchCompletedWebhookEvent,
                BatchExpiredWebhookEvent,
                BatchFailedWebhookEvent,
                EvalRunCanceledWebhookEvent,
                EvalRunFailedWebhookEvent,
                EvalRunSucceededWebhookEvent,
                FineTuningJobCancelledWebhookEvent,
                FineTuningJobFailedWebhookEvent,
                FineTuningJobSucceededWebhookEvent,
                LiveCallIncomingWebhookEvent,
                RealtimeCallIncomingWebhookEvent,
                ResponseCancelledWebhookEvent,
                ResponseCompletedWebhookEvent,
                ResponseFailedWebhookEvent,
                ResponseIncompleteWebhookEvent,
                UnknownWebhookEvent,
                HiddenWebhookEvent {}
