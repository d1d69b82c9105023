package io.openaisdk.examples.stops;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.chat.completions.ChatCompletion;
import io.openaisdk.api.chat.completions.ChatCompletionContentPartImage;
import io.openaisdk.api.chat.completions.ChatCompletionContentPartText;
import io.openaisdk.api.chat.completions.ChatCompletionUserMessageParam;
import io.openaisdk.examples.Stop;
import java.io.PrintStream;
import java.util.List;

/** Asks about a picture. */
public final class ChatWithPicture implements Stop {

    /** A red square of 8 by 8 pixels. */
    private static final String PICTURE = "data:image/png;base64,"
            + "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mP4z8CAFTEMLQkAKP8/wc53yE8AAAAASUVORK5CYII=";

    @Override
    public String title() {
        return "A chat about a picture";
    }

    @Override
    public void run(OpenAI client, PrintStream out) {
        ChatCompletion completion = client.chat().completions().create(p -> p.model(MODEL)
                .addMessage(ChatCompletionUserMessageParam.builder()
                        .content(List.of(
                                ChatCompletionContentPartText.builder()
                                        .text("Which color is this?")
                                        .build(),
                                ChatCompletionContentPartImage.builder()
                                        .imageUrl(url -> url.url(PICTURE))
                                        .build()))
                        .build()));
        out.println(completion.choices().get(0).message().content().orElse(""));
    }
}
