.DEFAULT_GOAL := help
.PHONY: help demo test check bench translations pictures lock

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

demo: ## the whole story on the sample list
	uv run checkin demo

test: ## all tests
	uv run pytest

check: ## lint, format, types, import contracts
	uv run ruff check
	uv run ruff format --check
	uv run mypy
	uv run lint-imports

bench: ## ratios against bare commits, on SQLite and PostgreSQL
	uv run python -m benchmarks

translations: ## gather what the window says, and compile it
	uv run pyside6-lupdate -no-obsolete -locations none checkin/ui/*.py checkin/ui/*/*.py -ts assets/translations/checkin_fr.ts
	uv run pyside6-lrelease assets/translations/checkin_fr.ts -qm assets/translations/checkin_fr.qm
	uv run pyside6-lrelease assets/translations/errors_fr.ts -qm assets/translations/errors_fr.qm
	uv run pyside6-lrelease assets/translations/qt_more_fr.ts -qm assets/translations/qt_more_fr.qm

pictures: ## the guide's screenshots
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python docs/make_screenshots.py
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python docs/make_guide_pictures.py
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python docs/make_import_pictures.py
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python docs/make_design_pictures.py
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python docs/make_print_pictures.py
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python docs/make_board_pictures.py
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python docs/make_dossier_pictures.py
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python docs/make_people_pictures.py
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python -m docs.make_camera_pictures
	xvfb-run -a -s '-screen 0 1366x768x24' uv run python -m docs.make_desks_pictures
	xvfb-run -a -s '-screen 0 1920x1080x24' uv run python docs/make_screenshots.py sheets

lock: ## requirements.lock from the ranges of pyproject.toml: pins and hashes, no hosts
	uv lock
	uv export --quiet --no-emit-project --no-annotate --no-header --format requirements-txt \
		| grep -vE '^ *#|^-' > requirements.lock
