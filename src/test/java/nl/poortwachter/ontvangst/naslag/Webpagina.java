package nl.poortwachter.ontvangst.naslag;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page for people, read as a document: our pages are written so that an XML parser understands them too. */
record Webpagina(Document document) {

    static Webpagina uit(Response antwoord) {
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        try {
            return new Webpagina(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(antwoord.asString().replace("<br>", "<br/>")))));
        } catch (Exception e) {
            throw new AssertionError("de bladzijde is geen welgevormd document: " + e.getMessage(), e);
        }
    }

    List<Element> alle(String naam) {
        NodeList gevonden = document.getElementsByTagName(naam);
        List<Element> lijst = new ArrayList<>();
        for (int i = 0; i < gevonden.getLength(); i++) {
            lijst.add((Element) gevonden.item(i));
        }
        return lijst;
    }

    String tekst() {
        return document.getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }

    /** What WCAG 2.2 AA asks and markup can show: language, title, headings in order, tables and fields with a name, a way past the menu. */
    void isToegankelijk() {
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("nl");
        assertThat(alle("title")).singleElement().satisfies(t -> assertThat(t.getTextContent()).endsWith("– Poortwachter"));
        assertThat(alle("h1")).hasSize(1);
        assertThat(alle("h2").isEmpty() && !alle("h3").isEmpty()).as("een kop slaat geen niveau over").isFalse();
        assertThat(alle("main")).singleElement().satisfies(m -> assertThat(alle("a").get(0).getAttribute("href")).isEqualTo("#" + m.getAttribute("id")));
        assertThat(alle("table")).allSatisfy(t -> assertThat(t.getElementsByTagName("caption").getLength()).isEqualTo(1));
        assertThat(alle("th")).allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("col", "row"));
        assertThat(alle("input")).allSatisfy(veld -> assertThat(alle("label")).extracting(l -> l.getAttribute("for")).contains(veld.getAttribute("id")));
        List<String> ids = alle("*").stream().map(e -> e.getAttribute("id")).filter(id -> !id.isEmpty()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(alle("*").stream().map(e -> e.getAttribute("aria-labelledby")).filter(id -> !id.isEmpty())).isSubsetOf(ids);
    }

    /** Nothing that the content security policy would stop, or that would need it to be wider. */
    void isZonderInlijnseOpmaakOfScript() {
        assertThat(alle("script")).isEmpty();
        assertThat(alle("style")).isEmpty();
        assertThat(alle("*")).allSatisfy(e -> {
            for (int i = 0; i < e.getAttributes().getLength(); i++) {
                assertThat(e.getAttributes().item(i).getNodeName()).isNotEqualTo("style").doesNotStartWith("on");
            }
        });
    }
}
