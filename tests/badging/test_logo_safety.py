"""A logo comes from anywhere: what is more than a drawing stays out."""

import pytest

from checkin.badging.picture import check_picture

pytestmark = pytest.mark.usefixtures("qapp")
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'width="9" height="9">{}</svg>'
)
DOT = '<rect width="9" height="9" fill="red"/>'
PIXEL = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("<script>alert(1)</script>", "it holds more than a drawing (<script>)"),
        (
            "<foreignObject><b>x</b></foreignObject>",
            "it holds more than a drawing (<foreignobject>)",
        ),
        ('<rect onclick="x()" width="9" height="9"/>', "it holds more than a drawing (<onclick>)"),
        ('<image href="https://example.org/a.png"/>', "from elsewhere (https://example.org/a.png)"),
        ('<image xlink:href="../../secret.png"/>', "from elsewhere (../../secret.png)"),
        ('<image href="file:///etc/passwd"/>', "from elsewhere (file:///etc/passwd)"),
        ('<use href="other.svg#a"/>', "from elsewhere (other.svg#a)"),
        ('<rect style="fill:url(http://example.org/p.svg#g)"/>', "from elsewhere (http://example"),
        ("<style>@import 'x.css';</style>", "from elsewhere (@import)"),
        ("<style>@font-face{src:url(x.woff)}</style>", "from elsewhere (x.woff)"),
    ],
)
def test_an_svg_that_fetches_or_runs_something_is_refused(tmp_path, inside, reason):
    path = tmp_path / "logo.svg"
    path.write_text(SVG.format(inside + DOT), "utf-8")
    assert reason in str(check_picture(path))


def test_entities_that_unfold_are_refused_before_they_do(tmp_path):
    path = tmp_path / "logo.svg"
    bomb = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    path.write_text(f'<!DOCTYPE svg [<!ENTITY l0 "ha">{bomb}]>{SVG.format("&l9;")}', "utf-8")
    assert str(check_picture(path)) == "it defines entities: save it as a plain SVG"


@pytest.mark.parametrize(
    "inside",
    [
        DOT,
        '<defs><linearGradient id="g"/></defs><rect fill="url(#g)" width="9" height="9"/>',
        '<defs><path id="p" d="M0 0h9v9z"/></defs><use xlink:href="#p"/>',
        f'<image href="data:image/png;base64,{PIXEL}" width="9" height="9"/>',
        f'<a href="https://example.org">{DOT}</a>',
        f"<!-- drawn by hand -->{DOT}<style>rect{{fill:red}}</style>",
    ],
)
def test_a_plain_drawing_is_taken(tmp_path, inside):
    path = tmp_path / "logo.svg"
    doctype = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
    path.write_text(doctype + SVG.format(inside), "utf-8")
    assert check_picture(path) is None
