import "../shared/theme/base.css";
import "../shared/theme/controls.css";
import { words } from "../shared/i18n/shared";

document.title = words.value.product;
