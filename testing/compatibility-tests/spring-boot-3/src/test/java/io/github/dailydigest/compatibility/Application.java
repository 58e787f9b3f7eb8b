package io.github.dailydigest.compatibility;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An application without any configuration for JSON. */
@SpringBootApplication
@RestController
class Application {

    @GetMapping("/digest")
    Digest digest() {
        return Digest.builder()
                .date(LocalDate.of(2031, 2, 3))
                .title("Daily Papers")
                .addPapers(Paper.builder()
                        .title("A Title")
                        .url("https://arxiv.org/abs/3102.00001")
                        .media(Media.image("https://example.org/t.png"))
                        .votes(85)
                        .addAuthors(Author.of("Ada Example"))
                        .putMetadata("Comments", "9 pages")
                        .addSections(Section.of(SectionKind.WHATS_NEW, "What's New", "one paragraph"))
                        .build())
                .build();
    }

    @PostMapping("/titles")
    List<String> titles(@RequestBody Digest digest) {
        return digest.papers().stream().map(Paper::title).toList();
    }
}
