package io.openaisdk.api;

import io.openaisdk.api.admin.AdminService;
import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.audio.AudioService;
import io.openaisdk.api.batches.BatchService;
import io.openaisdk.api.beta.BetaService;
import io.openaisdk.api.chat.ChatService;
import io.openaisdk.api.completions.CompletionService;
import io.openaisdk.api.containers.ContainerService;
import io.openaisdk.api.contentprovenancechecks.ContentProvenanceCheckService;
import io.openaisdk.api.conversations.ConversationService;
import io.openaisdk.api.embeddings.EmbeddingService;
import io.openaisdk.api.evals.EvalService;
import io.openaisdk.api.files.FileService;
import io.openaisdk.api.finetuning.FineTuningService;
import io.openaisdk.api.images.ImageService;
import io.openaisdk.api.models.ModelService;
import io.openaisdk.api.moderations.ModerationService;
import io.openaisdk.api.realtime.RealtimeService;
import io.openaisdk.api.responses.ResponseService;
import io.openaisdk.api.skills.SkillService;
import io.openaisdk.api.uploads.UploadService;
import io.openaisdk.api.vectorstores.VectorStoreService;
import io.openaisdk.api.videos.VideoService;

/** The resources of the API. */
@ApiService
public interface OpenAIServices {

    /**
     * Returns the operations on responses, the API for new applications.
     *
     * @return the service
     */
    ResponseService responses();

    /**
     * Returns the operations on chats.
     *
     * @return the service
     */
    ChatService chat();

    /**
     * Returns the operations on text completions.
     *
     * @return the service
     */
    CompletionService completions();

    /**
     * Returns the operations on embeddings.
     *
     * @return the service
     */
    EmbeddingService embeddings();

    /**
     * Returns the operations on files.
     *
     * @return the service
     */
    FileService files();

    /**
     * Returns the operations on models.
     *
     * @return the service
     */
    ModelService models();

    /**
     * Returns the operations on moderations.
     *
     * @return the service
     */
    ModerationService moderations();

    /**
     * Returns the operations on images.
     *
     * @return the service
     */
    ImageService images();

    /**
     * Returns the operations on audio.
     *
     * @return the service
     */
    AudioService audio();

    /**
     * Returns the operations on videos.
     *
     * @return the service
     */
    VideoService videos();

    /**
     * Returns the operations on uploads in parts.
     *
     * @return the service
     */
    UploadService uploads();

    /**
     * Returns the operations on batches of requests.
     *
     * @return the service
     */
    BatchService batches();

    /**
     * Returns the operations on fine-tuning.
     *
     * @return the service
     */
    FineTuningService fineTuning();

    /**
     * Returns the operations on vector stores.
     *
     * @return the service
     */
    VectorStoreService vectorStores();

    /**
     * Returns the operations on conversations.
     *
     * @return the service
     */
    ConversationService conversations();

    /**
     * Returns the operations on containers.
     *
     * @return the service
     */
    ContainerService containers();

    /**
     * Returns the operations on skills.
     *
     * @return the service
     */
    SkillService skills();

    /**
     * Returns the operations on evaluations.
     *
     * @return the service
     */
    EvalService evals();

    /**
     * Returns the operations on realtime sessions.
     *
     * @return the service
     */
    RealtimeService realtime();

    /**
     * Returns the operations on checks of where media come from.
     *
     * @return the service
     */
    ContentProvenanceCheckService contentProvenanceChecks();

    /**
     * Returns the operations on features in beta.
     *
     * @return the service
     */
    BetaService beta();

    /**
     * Returns the operations on administration; they need the admin key.
     *
     * @return the service
     */
    AdminService admin();
}
