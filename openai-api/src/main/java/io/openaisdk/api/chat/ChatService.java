package io.openaisdk.api.chat;

import io.openaisdk.api.annotations.ApiService;
import io.openaisdk.api.chat.completions.ChatCompletionService;

/** Leads to what belongs to chats. */
@ApiService("/chat")
public interface ChatService {

    /**
     * Gives the operations on chat completions.
     *
     * @return the service
     */
    ChatCompletionService completions();
}
