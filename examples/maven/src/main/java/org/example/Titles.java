package org.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.PaperOccurrence;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints the date and the title of each paper in a file or folder, and the authors of the first one as JSON. */
public final class Titles {

    private Titles() {}

    /** Takes one argument, the file or folder. */
    public static void main(String[] args) throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().addModule(new DigestModule()).build();
        try (Stream<PaperOccurrence> papers = DigestParser.create().papers(Path.of(args[0]))) {
            List<PaperOccurrence> all = papers.toList();
            for (PaperOccurrence found : all) {
                String date = found.date().map(Object::toString).orElse("undated");
                System.out.println(date + " " + found.paper().title());
            }
            if (!all.isEmpty()) {
                System.out.println(mapper.writeValueAsString(all.get(0).paper().authors()));
            }
        }
    }
}
