package io.openaisdk.json.gson;

import com.google.gson.stream.JsonReader;

/** Says where a Gson reader is, without the path, which would quote member names. */
final class GsonPlace {

    private GsonPlace() {}

    static String of(JsonReader reader) {
        // Gson tells it nowhere else: "JsonReader at line 1 column 3 path $.name".
        String described = reader.toString();
        int from = described.indexOf(" at line ");
        int to = described.indexOf(" path ", Math.max(from, 0));
        return from < 0 || to < 0 ? "" : described.substring(from, to).replace(" column ", ", column ");
    }
}
