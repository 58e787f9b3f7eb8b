package io.github.dailydigest.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.htmlunit.BrowserVersion;
import org.htmlunit.MockWebConnection;
import org.htmlunit.Page;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.WebWindow;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;

/**
 * A browser that runs scripts and has no network: every URL is answered by an empty page. It records the URLs that it
 * requests, and the scripts that run.
 */
final class Browser implements AutoCloseable {

    static final String PAGE_URL = "https://page.example.org/digest.html";

    private static final String START =
            "<!DOCTYPE html><html><head><title>A page</title></head><body><main id=\"fragment\">";
    private static final String END = "</main><footer id=\"end\">The end</footer></body></html>";

    private final WebClient client = new WebClient(BrowserVersion.CHROME);
    private final List<String> requests = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final Network network = new Network();

    Browser() {
        client.setWebConnection(network);
        client.getOptions().setThrowExceptionOnScriptError(false);
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        client.getOptions().setDownloadImages(true);
        client.getOptions().setCssEnabled(true);
        client.setAlertHandler((page, message) -> scripts.add("alert: " + message));
        client.setConfirmHandler((page, message) -> scripts.add("confirm: " + message));
        client.setPromptHandler((page, message, answer) -> {
            scripts.add("prompt: " + message);
            return answer;
        });
        client.setStatusHandler((page, message) -> scripts.add("status: " + message));
    }

    /** Opens a page that contains a fragment. */
    HtmlPage open(String fragment) {
        network.setResponse(START + fragment + END);
        try {
            HtmlPage page = client.getPage(PAGE_URL);
            client.waitForBackgroundJavaScript(10);
            requests.remove(PAGE_URL);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Clicks an element, and waits for scripts. */
    void click(DomElement element) {
        try {
            element.click();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        client.waitForBackgroundJavaScript(10);
    }

    /** Returns the URLs that were requested, other than that of the page. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Returns what scripts have done that a reader would see. */
    List<String> scripts() {
        return List.copyOf(scripts);
    }

    /** Returns the URLs of all windows. */
    List<String> windows() {
        return client.getWebWindows().stream()
                .map(WebWindow::getEnclosedPage)
                .map(Page::getUrl)
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }

    /** Answers the URL of the page with it, and every other URL with an empty page. */
    private final class Network extends MockWebConnection {

        private static final long serialVersionUID = 1L;

        @Override
        public WebResponse getResponse(WebRequest request) throws IOException {
            requests.add(request.getUrl().toString());
            return super.getResponse(request);
        }

        void setResponse(String html) {
            try {
                setResponse(URI.create(PAGE_URL).toURL(), html);
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
            setDefaultResponse("<html><body>Another page</body></html>");
        }
    }
}
