package io.openaisdk.api;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.chat.ChatService;
import io.openaisdk.api.completions.CompletionService;
import io.openaisdk.api.embeddings.EmbeddingService;
import io.openaisdk.api.files.FileService;
import io.openaisdk.api.models.ModelService;
import io.openaisdk.api.moderations.ModerationService;
import io.openaisdk.api.responses.ResponseService;

/** The resources of the API. */
@ApiService
public interface OpenAIServices {

    /**
     * Gives the operations on responses, the API for new applications.
     *
     * @return the service
     */
    ResponseService responses();

    /**
     * Gives the operations on chats.
     *
     * @return the service
     */
    ChatService chat();

    /**
     * Gives the operations on text completions.
     *
     * @return the service
     */
    CompletionService completions();

    /**
     * Gives the operations on embeddings.
     *
     * @return the service
     */
    EmbeddingService embeddings();

    /**
     * Gives the operations on files.
     *
     * @return the service
     */
    FileService files();

    /**
     * Gives the operations on models.
     *
     * @return the service
     */
    ModelService models();

    /**
     * Gives the operations on moderations.
     *
     * @return the service
     */
    ModerationService moderations();
}
