package io.openaisdk.examples.stops;

import io.openaisdk.api.OpenAI;
import io.openaisdk.api.Page;
import io.openaisdk.api.files.FileObject;
import io.openaisdk.api.files.FilePurpose;
import io.openaisdk.examples.Stop;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Uploads files, lists them over pages and deletes them. */
public final class KeepFiles implements Stop {

    @Override
    public String title() {
        return "Files";
    }

    @Override
    public void run(OpenAI client, PrintStream out) {
        List<String> uploaded = new ArrayList<>();
        for (String name : List.of("one.txt", "two.txt", "three.txt")) {
            byte[] content = ("This is " + name + "\n").getBytes(StandardCharsets.UTF_8);
            FileObject file = client.files().create(p -> p.file(content, name).purpose(FilePurpose.USER_DATA));
            uploaded.add(file.id());
            out.println("Uploaded " + file.filename() + " (" + file.bytes() + " bytes) as " + file.id());
        }
        try {
            Page<FileObject> first = client.files().list(p -> p.limit(2).purpose(FilePurpose.USER_DATA.value()));
            out.println("The first page has " + first.data().size() + " files; there are more: " + first.hasNextPage());
            for (FileObject file : first.autoPage()) {
                if (uploaded.contains(file.id())) {
                    out.println("Listed " + file.filename());
                }
            }
        } finally {
            uploaded.forEach(
                    id -> out.println("Deleted " + client.files().delete(id).id()));
        }
    }
}
